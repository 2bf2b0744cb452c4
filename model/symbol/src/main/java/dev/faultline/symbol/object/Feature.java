package dev.faultline.symbol.object;

import java.util.Locale;

/// What an object file can answer.
public enum Feature {
    /// Names of functions by address.
    SYMBOLS,
    /// Lines and inlined calls.
    DEBUG,
    /// How to walk the stack.
    UNWIND,
    /// The source text itself.
    SOURCES;

    /// The name as reports spell it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
