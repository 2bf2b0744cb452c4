package dev.faultline.symbol.find;

import java.util.Locale;

/// What became of a candidate.
public enum Verdict {
    /// It is used.
    ACCEPTED,
    /// It was built from other code.
    WRONG_ID,
    /// It is for another processor.
    WRONG_ARCHITECTURE,
    /// It cannot be read, or has no format we know.
    UNREADABLE,
    /// It is the right file, but holds nothing that helps.
    NO_DEBUG_INFORMATION,
    /// A server does not have it.
    ABSENT;

    /// The name as reports spell it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
