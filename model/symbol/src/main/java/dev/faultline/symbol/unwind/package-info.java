/// How to find the caller of a function: `.eh_frame` and `.debug_frame` (DWARF 5, section 6.4; LSB 5, "Exception
/// Frames") and Breakpad's STACK CFI and STACK WIN, in one form. Must not know stacks, registers' values or
/// memory.
@NullMarked
package dev.faultline.symbol.unwind;

import org.jspecify.annotations.NullMarked;
