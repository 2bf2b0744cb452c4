/// What was found out about the native frames of an event: names, files, lines, inlined calls, and why not.
/// Must not know how symbols are found, nor where the findings are kept.
@NullMarked
package dev.faultline.event.symbols;

import org.jspecify.annotations.NullMarked;
