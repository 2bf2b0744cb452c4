/// Stack traces of an event: exceptions with their causes, threads, frames, source lines, variables, registers;
/// as rows of one flat list, and as text in the format of the platform.
/// Knows events; must not know issues or where events come from.
@NullMarked
package dev.faultline.ui.detail.stack;

import org.jspecify.annotations.NullMarked;
