package dev.faultline.ui.kit;

import dev.faultline.ui.text.Texts;
import java.util.function.Consumer;

/// What the window lends to each of its screens.
///
/// @param texts the words
/// @param bridge from feeds to the JavaFX thread
/// @param ticker the current time, for ages that tick
/// @param toasts short news with undo
/// @param controls controls made from commands
/// @param go leads the window to a place
/// @param aside opens a place in a window of its own
/// @param carrier carries what is chosen out of what the window looks at
public record Kit(
        Texts texts,
        FxBridge bridge,
        Ticker ticker,
        Toasts toasts,
        CommandControls controls,
        Consumer<Place> go,
        Consumer<Place> aside,
        Carrier carrier) {

    /// A kit of a window that opens no others and carries nothing away.
    public Kit(
            Texts texts, FxBridge bridge, Ticker ticker, Toasts toasts, CommandControls controls, Consumer<Place> go) {
        this(texts, bridge, ticker, toasts, controls, go, go, (_, _) -> {});
    }
}
