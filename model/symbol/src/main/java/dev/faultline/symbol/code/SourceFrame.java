package dev.faultline.symbol.code;

import org.jspecify.annotations.Nullable;

/// One function at an address: the function itself or one that was inlined into it.
///
/// @param symbol the name as the linker knows it (mangled) or, without one, as the source spells it; empty: unknown
/// @param file the path of the source file as the compiler recorded it, joined with its folder; null: unknown
/// @param line the line, from 1; 0: unknown
/// @param column the column, from 1; 0: unknown
/// @param startLine the line where the function is declared; 0: unknown
/// @param startAddress the first address of the function; 0: unknown
/// @param inlined whether this function was inlined into the next frame
public record SourceFrame(
        String symbol, @Nullable String file, int line, int column, int startLine, long startAddress, boolean inlined) {

    /// The same place under another name and start.
    public SourceFrame named(String name, long start) {
        return new SourceFrame(name, file, line, column, startLine, start, inlined);
    }

    /// The same place in a file.
    public SourceFrame in(@Nullable String path) {
        return new SourceFrame(symbol, path, line, column, startLine, startAddress, inlined);
    }
}
