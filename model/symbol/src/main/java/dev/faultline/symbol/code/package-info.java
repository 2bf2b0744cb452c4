/// The words every format shares: architectures, ids, symbols, frames of source code.
/// Must not know any file format.
@NullMarked
package dev.faultline.symbol.code;

import org.jspecify.annotations.NullMarked;
