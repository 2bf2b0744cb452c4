package dev.faultline.ui.kit;

import dev.faultline.ui.text.Texts;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Short news at the foot of the window: what was done, with a way back for ten seconds. JavaFX thread only.
public final class Toasts {
    private static final Duration SHOWN = Duration.seconds(10);
    private static final int AT_ONCE = 3;

    /// The key of undo, written as the user's system does.
    public static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");

    private final Texts texts;
    private final VBox stack = new VBox();

    /// No toasts yet.
    public Toasts(Texts texts) {
        this.texts = texts;
        stack.setId("toasts");
        stack.getStyleClass().add("toasts");
        stack.setAlignment(Pos.BOTTOM_CENTER);
        stack.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        stack.setPickOnBounds(false);
    }

    /// The layer to lay over the window.
    public Parent node() {
        return stack;
    }

    /// Says something.
    public void show(String text) {
        add(new Toast(text, Icon.DONE, null));
    }

    /// Says what was done, and takes it back if asked to.
    public void undoable(String text, Runnable undo) {
        add(new Toast(text, Icon.DONE, undo));
    }

    /// Says what did not work and what to do.
    public void failure(String text) {
        Toast toast = new Toast(text, Icon.WARNING, null);
        toast.getStyleClass().add("failure");
        add(toast);
    }

    /// Takes back what the newest toast with a way back tells of; does nothing without one.
    public void undoNewest() {
        for (int i = stack.getChildren().size() - 1; i >= 0; i--) {
            if (stack.getChildren().get(i) instanceof Toast toast && toast.undo != null) {
                toast.takeBack();
                return;
            }
        }
    }

    private void add(Toast toast) {
        if (stack.getChildren().size() == AT_ONCE) {
            stack.getChildren().removeFirst();
        }
        stack.getChildren().add(toast);
    }

    private final class Toast extends HBox {
        private final @Nullable Runnable undo;
        private final PauseTransition life = new PauseTransition(SHOWN);

        Toast(String text, Icon icon, @Nullable Runnable undo) {
            this.undo = undo;
            getStyleClass().add("toast");
            setAlignment(Pos.CENTER_LEFT);
            Label words = new WrappedLabel(text, icon.node());
            words.setId("toast.text");
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            getChildren().add(words);
            if (undo != null) {
                getChildren().add(undoButton());
            }
            getChildren().add(closeButton());
            life.setOnFinished(_ -> close());
            life.play();
            setOnMouseEntered(_ -> life.pause());
            setOnMouseExited(_ -> life.play());
        }

        private Button undoButton() {
            Button button = new Button(texts.get("kit.toast.undo"));
            button.setId("toast.undo");
            button.getStyleClass().addAll("flat", "accent");
            button.setTooltip(new Tip(texts.format("kit.toast.undo.tip", KeyWords.of(UNDO, texts))));
            button.setOnAction(_ -> takeBack());
            return button;
        }

        private Button closeButton() {
            Button button = new Button();
            button.setId("toast.close");
            button.setGraphic(Icon.CLOSE.node());
            button.getStyleClass().addAll("flat", "icon-button");
            button.setAccessibleText(texts.get("kit.toast.close"));
            button.setTooltip(new Tip(texts.get("kit.toast.close")));
            button.setOnAction(_ -> close());
            return button;
        }

        private void takeBack() {
            Runnable back = undo;
            close();
            if (back != null) {
                back.run();
            }
        }

        private void close() {
            life.stop();
            stack.getChildren().remove(this);
        }
    }
}
