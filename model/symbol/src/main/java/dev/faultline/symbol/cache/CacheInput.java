package dev.faultline.symbol.cache;

import dev.faultline.symbol.code.CodeUnit;
import dev.faultline.symbol.code.SymbolTable;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;

/// What a cache is built from.
///
/// @param unitCount how many units there are
/// @param unitSize about how much work a unit is
/// @param units reads a unit; must be safe from many threads
/// @param symbols names functions, and is all there is for code without debug information
/// @param base the lowest address; all must lie in the 4 GB above
public record CacheInput(
        int unitCount,
        IntToLongFunction unitSize,
        IntFunction<Optional<CodeUnit>> units,
        SymbolTable symbols,
        long base) {}
