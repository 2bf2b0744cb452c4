package dev.faultline.ui.kit;

import dev.faultline.ui.text.Texts;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;

/// Puts a text on the clipboard and says so for a moment.
public final class CopyButton extends Button {
    private static final Duration SAID = Duration.millis(1500);

    /// A button with its word.
    ///
    /// @param what what is copied, for readers of the screen, such as `DSN`
    /// @param text asked when pressed
    public CopyButton(Texts texts, String what, Supplier<String> text) {
        super(texts.get("kit.copy"), Icon.COPY.node());
        getStyleClass().add("copy-button");
        setAccessibleText(texts.format("kit.copy.what", what));
        setTooltip(new Tip(texts.format("kit.copy.what", what)));
        PauseTransition said = new PauseTransition(SAID);
        said.setOnFinished(_ -> say(texts.get("kit.copy"), Icon.COPY));
        setOnAction(_ -> {
            toClipboard(text.get());
            say(texts.get("kit.copy.done"), Icon.DONE);
            said.playFromStart();
        });
    }

    /// Puts a text on the system's clipboard.
    public static void toClipboard(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void say(String word, Icon icon) {
        setText(word);
        setGraphic(icon.node());
    }
}
