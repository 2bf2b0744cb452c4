package dev.faultline.ui.kit;

import javafx.scene.control.Label;

/// A label for words of others on one line: names, messages, paths, in whatever script. See [SystemLetters] and
/// [CleanCut]; for several lines there is [WrappedLabel].
public final class WordLabel extends Label {

    /// A label without text yet.
    public WordLabel() {
        this("");
    }

    /// A label with a text.
    public WordLabel(String text) {
        super(text);
        SystemLetters.watch(this);
        CleanCut.on(this);
    }
}
