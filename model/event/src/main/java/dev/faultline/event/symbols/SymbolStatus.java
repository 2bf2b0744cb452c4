package dev.faultline.event.symbols;

import java.util.Locale;

/// What became of the search for the symbols of a module, or of the name of a frame.
public enum SymbolStatus {
    /// They were found.
    FOUND,
    /// Nothing was found that could be it.
    MISSING,
    /// A file of that name is there, but of another build.
    WRONG_BUILD,
    /// The file is there and cannot be read, or is damaged.
    UNREADABLE,
    /// The right file is there, stripped of everything that helps.
    NO_DEBUG_INFORMATION,
    /// Nobody asked for them: the sender named the frame itself, or no frame is in the module.
    NOT_NEEDED;

    /// The word in JSON, such as `wrong_build`.
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The status of a word; [#MISSING] for one that is not known.
    public static SymbolStatus of(String word) {
        for (SymbolStatus status : values()) {
            if (status.wireName().equals(word)) {
                return status;
            }
        }
        return MISSING;
    }
}
