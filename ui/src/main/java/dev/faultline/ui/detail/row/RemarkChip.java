package dev.faultline.ui.detail.row;

import dev.faultline.ui.detail.value.Remark;
import dev.faultline.ui.detail.value.RemarkWords;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.text.Texts;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// What a value is annotated with, as a chip beside it; takes no room where nothing is said. The whole of it is a hover
/// away.
public final class RemarkChip extends Label {
    private static final double WIDEST = 260;

    private final RemarkWords words;

    /// A chip that says nothing.
    public RemarkChip(Texts texts) {
        this.words = new RemarkWords(texts);
        getStyleClass().addAll("chip", "warn", "remark-chip");
        setMinWidth(0);
        setMaxWidth(WIDEST);
        Tip.on(this, this::getText);
        show(null);
    }

    /// Says something else; null for nothing.
    public void show(@Nullable Remark remark) {
        String shown = remark == null ? "" : words.of(remark);
        setText(shown);
        setVisible(!shown.isEmpty());
        setManaged(!shown.isEmpty());
    }
}
