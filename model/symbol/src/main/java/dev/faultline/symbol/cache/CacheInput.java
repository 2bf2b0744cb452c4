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
/// @param symbols has the last word about the names of functions
/// @param others names code that no unit describes
/// @param base the lowest address; all must lie in the 4 GB above
public record CacheInput(
        int unitCount,
        IntToLongFunction unitSize,
        IntFunction<Optional<CodeUnit>> units,
        SymbolTable symbols,
        SymbolTable others,
        long base) {}
