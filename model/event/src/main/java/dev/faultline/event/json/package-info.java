/// Turns bytes into JSON trees, whatever state the bytes are in: bounded depth and size, what can be read of broken
/// texts, encodings undone. Must not know what the JSON means.
@NullMarked
package dev.faultline.event.json;

import org.jspecify.annotations.NullMarked;
