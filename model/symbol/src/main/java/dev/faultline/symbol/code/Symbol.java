package dev.faultline.symbol.code;

import org.jspecify.annotations.Nullable;

/// A name for a range of addresses, as a symbol table has it.
///
/// @param name as the linker knows it
/// @param address the first address
/// @param size in bytes; 0: unknown, it reaches to the next symbol
/// @param file the source file that a local symbol belongs to, without its folder; null: unknown
public record Symbol(
        String name, long address, long size, @Nullable String file) {
    /// A symbol of an unknown file.
    public Symbol(String name, long address, long size) {
        this(name, address, size, null);
    }
}
