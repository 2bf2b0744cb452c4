package dev.faultline.symbol.code;

/// What a function is called and where its source begins.
///
/// @param symbol the mangled name or, without one, the name as the source spells it; empty: unknown
/// @param startLine the line of the declaration; 0: unknown
public record FunctionName(String symbol, int startLine) {
    /// A function nobody named.
    public static final FunctionName UNKNOWN = new FunctionName("", 0);
}
