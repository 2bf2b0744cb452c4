/// Breakpad's text symbol files (Breakpad, `docs/symbol_files.md`): MODULE, INFO, FILE, INLINE_ORIGIN, FUNC, INLINE,
/// lines, PUBLIC, STACK CFI, STACK WIN. Must not know other formats.
@NullMarked
package dev.faultline.symbol.breakpad;

import org.jspecify.annotations.NullMarked;
