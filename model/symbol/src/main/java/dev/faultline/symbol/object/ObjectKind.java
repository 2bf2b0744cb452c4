package dev.faultline.symbol.object;

import java.util.Locale;

/// What an object file is for.
public enum ObjectKind {
    /// A program.
    EXECUTABLE,
    /// A shared library.
    LIBRARY,
    /// Compiled, not linked.
    RELOCATABLE,
    /// The memory of a program that ended.
    DUMP,
    /// Debug information only; the code is elsewhere.
    DEBUG,
    /// None of these, or unknown.
    OTHER;

    /// The name as reports spell it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
