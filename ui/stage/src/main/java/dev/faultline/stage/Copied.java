package dev.faultline.stage;

import java.util.Objects;
import javafx.scene.input.Clipboard;

/// What was copied last.
public final class Copied {
    private Copied() {}

    /// As text; empty when it is none.
    public static String text() {
        return FxToolkit.on(
                () -> Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), ""));
    }
}
