package dev.faultline.symbol;

import java.util.Locale;

/// Whether the addresses of a module can be named.
public enum ModuleStatus {
    /// There is debug information, or at least a table of symbols.
    FOUND,
    /// Nothing with its name or id is anywhere.
    MISSING,
    /// There are files of its name, but all of another build or for another processor.
    WRONG_BUILD,
    /// There is a file, but it cannot be read or is damaged.
    UNREADABLE,
    /// The right file is there, but it was stripped of everything that helps.
    NO_DEBUG_INFORMATION,
    /// No address of it was asked for.
    NOT_NEEDED;

    /// The name as JSON spells it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
