/// The bytes of a request: limits, content codings, and where they wait (memory, or a file when they are many).
/// Must not know what is in them.
@NullMarked
package dev.faultline.collector.body;

import org.jspecify.annotations.NullMarked;
