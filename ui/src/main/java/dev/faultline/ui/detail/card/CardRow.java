package dev.faultline.ui.detail.card;

import dev.faultline.ui.detail.row.Chevron;
import dev.faultline.ui.detail.row.RemarkChip;
import dev.faultline.ui.detail.value.Remark;
import dev.faultline.ui.detail.value.RemarkWords;
import dev.faultline.ui.detail.value.ValueRow;
import dev.faultline.ui.kit.Bidirectional;
import dev.faultline.ui.kit.CopyButton;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.kit.WordLabel;
import dev.faultline.ui.kit.WrappedLabel;
import dev.faultline.ui.text.Texts;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A fact on a card. Enter or a click opens it where something is inside; Shortcut+C copies the value.
final class CardRow extends HBox {
    private static final double INDENT = 14;

    private final ValueRow row;
    private final Runnable toggle;

    /// A fact as it is shown.
    ///
    /// @param nameWidth room for the name, in pixels
    /// @param remark what the value is annotated with; null for nothing
    record Shown(
            ValueRow row,
            String name,
            double nameWidth,
            String text,
            @Nullable Remark remark) {}

    CardRow(Shown shown, Texts texts, Runnable toggle) {
        this.row = shown.row();
        String name = shown.name();
        String text = shown.text();
        this.toggle = toggle;
        getStyleClass().add("card-row");
        setAlignment(Pos.TOP_LEFT);
        Label shownName = new WordLabel(name);
        shownName.getStyleClass().add("fact-name");
        shownName.setPrefWidth(name.isEmpty() ? 0 : shown.nameWidth() - INDENT * Math.min(row.depth(), 6));
        shownName.setMinWidth(Region.USE_PREF_SIZE);
        Tip.on(shownName, () -> name);
        Label value = row.openable() ? new WordLabel(text) : new WrappedLabel(text);
        value.getStyleClass().addAll("fact-value", "kind-" + row.kind().name().toLowerCase(Locale.ROOT));
        value.setMinWidth(0);
        value.setMaxWidth(Double.MAX_VALUE);
        Chevron chevron = new Chevron();
        chevron.show(row.openable(), row.open());
        chevron.setTranslateX(INDENT * row.depth());
        shownName.setTranslateX(INDENT * row.depth());
        value.setTranslateX(row.name().isEmpty() ? INDENT * row.depth() : 0);
        RemarkChip chip = new RemarkChip(texts);
        Bidirectional.wrap(chip);
        chip.show(shown.remark());
        VBox words = new VBox(value, chip);
        words.getStyleClass().add("fact-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(chevron, shownName, words);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(new RemarkWords(texts).after(name + ": " + text, shown.remark()));
        setFillHeight(false);
        setOnKeyPressed(this::pressed);
        setOnMouseClicked(_ -> {
            requestFocus();
            open();
        });
    }

    private void open() {
        if (row.openable()) {
            toggle.run();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            open();
            event.consume();
        } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            CopyButton.toClipboard(row.text());
            event.consume();
        }
    }
}
