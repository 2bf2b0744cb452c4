package dev.faultline.ui.kit;

import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.control.Tooltip;

/// A tooltip that wraps its text where JavaFX can.
public final class Tip extends Tooltip {
    private static final double WIDEST = 480;

    /// A tooltip without text yet.
    public Tip() {
        this("");
    }

    /// A tooltip whose text is made whenever it is about to be seen, for the many that are never looked at.
    public Tip(Supplier<String> words) {
        this();
        setOnShowing(_ -> setText(words.get()));
    }

    /// A tooltip with a text.
    public Tip(String text) {
        super(text);
        setMaxWidth(WIDEST);
        textProperty().subscribe(words -> setWrapText(Bidirectional.wraps(Objects.requireNonNullElse(words, ""))));
    }
}
