package dev.faultline.ui.detail.symbol;

import dev.faultline.event.symbols.SymbolStatus;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.text.Texts;

/// What became of symbols, as a word, an icon and a colour; the colour never alone.
public final class SymbolWords {
    private SymbolWords() {}

    /// The word, such as `wrong build`.
    public static String of(SymbolStatus status, Texts texts) {
        return texts.get("detail.symbols.status." + status.wireName());
    }

    /// The icon.
    public static Icon icon(SymbolStatus status) {
        return switch (status) {
            case FOUND -> Icon.DONE;
            case MISSING -> Icon.HELP;
            case WRONG_BUILD -> Icon.WARNING;
            case UNREADABLE -> Icon.REJECTED;
            case NO_DEBUG_INFORMATION -> Icon.FILE;
            case NOT_NEEDED -> Icon.DEBUG;
        };
    }

    /// The style class that gives it its colour.
    public static String style(SymbolStatus status) {
        return switch (status) {
            case FOUND -> "symbols-found";
            case NOT_NEEDED -> "symbols-idle";
            case MISSING, NO_DEBUG_INFORMATION -> "symbols-missing";
            case WRONG_BUILD, UNREADABLE -> "symbols-wrong";
        };
    }
}
