package dev.faultline.event.symbols;

import org.jspecify.annotations.Nullable;

/// A function at an address: the one that was called, or one that was inlined into it.
///
/// @param function as the source spells it
/// @param symbol as the linker knows it, where that differs
/// @param file path of the source file as the compiler noted it; null when unknown
/// @param line from 1; 0 when unknown
/// @param column from 1; 0 when unknown
/// @param inlined whether it was inlined into the next one
public record SourceCall(
        String function, @Nullable String symbol, @Nullable String file, int line, int column, boolean inlined) {}
