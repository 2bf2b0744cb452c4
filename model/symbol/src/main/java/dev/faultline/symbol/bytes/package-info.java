/// Bounded reading of bytes that nobody vouches for: windows on memory, cursors, decompression.
/// Must not know any file format.
@NullMarked
package dev.faultline.symbol.bytes;

import org.jspecify.annotations.NullMarked;
