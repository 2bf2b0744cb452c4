package dev.faultline.ui.shell;

import dev.faultline.ui.kit.WrappedLabel;
import dev.faultline.ui.text.Texts;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Asks what closing the window means: go on collecting, or end.
final class ClosingQuestion extends VBox {
    private final Button background;

    /// @param answer hears whether to go on in the background, and whether to remember that
    ClosingQuestion(Texts texts, BiConsumer<Boolean, Boolean> answer, Runnable cancel) {
        setId("closing");
        getStyleClass().add("question");
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label(texts.get("shell.closing.title"));
        title.getStyleClass().add("heading");
        Label hint = new WrappedLabel(texts.get("shell.closing.hint"));
        hint.getStyleClass().add("muted");
        CheckBox remember = new CheckBox(texts.get("shell.closing.remember"));
        remember.setId("closing.remember");
        remember.setSelected(true);
        background = button(texts, "closing.background", "shell.closing.background");
        background.getStyleClass().add("accent");
        background.setDefaultButton(true);
        background.setOnAction(_ -> answer.accept(true, remember.isSelected()));
        Button quit = button(texts, "closing.quit", "shell.closing.quit");
        quit.setOnAction(_ -> answer.accept(false, remember.isSelected()));
        Button stay = button(texts, "closing.cancel", "shell.closing.cancel");
        stay.setOnAction(_ -> cancel.run());
        HBox buttons = new HBox(stay, quit, background);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("question-buttons");
        getChildren().addAll(title, hint, remember, buttons);
    }

    @Override
    public void requestFocus() {
        background.requestFocus();
    }

    private static Button button(Texts texts, String id, String key) {
        Button button = new Button(texts.get(key));
        button.setId(id);
        return button;
    }
}
