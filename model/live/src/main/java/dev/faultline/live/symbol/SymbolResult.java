package dev.faultline.live.symbol;

/// What a search for symbols came to.
///
/// @param tried number of events that wanted symbols
/// @param changed number of those of which more, or something else, is known now
public record SymbolResult(long tried, long changed) {}
