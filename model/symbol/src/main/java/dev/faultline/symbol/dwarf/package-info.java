/// Debug information in DWARF 2 to 5 (DWARF Debugging Information Format, versions 2 to 5, and GNU's extensions for
/// split files and dwz): functions, inlined calls and lines. Must not know which container the sections lie in.
@NullMarked
package dev.faultline.symbol.dwarf;

import org.jspecify.annotations.NullMarked;
