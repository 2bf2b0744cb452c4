package dev.faultline.ui.kit;

import dev.faultline.ui.text.Texts;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A question that stands over what it is about until it is answered or put away: nothing is covered, Enter answers.
/// The screen gives it a command for Escape. JavaFX thread only.
public final class AskBar extends HBox {
    private final Texts texts;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private @Nullable Question question;
    private @Nullable Node before;
    private Runnable elsewhere = () -> {};

    /// What is asked.
    ///
    /// @param words the question, with exactly what it is about
    /// @param answers where the user answers; the first one gets the focus
    /// @param verb what the button says that does it
    /// @param done does it
    public record Question(Icon icon, String words, List<? extends Control> answers, String verb, Runnable done) {}

    /// A bar that asks nothing yet.
    public AskBar(Texts texts, String id) {
        this.texts = texts;
        setId(id);
        getStyleClass().add("ask-bar");
        setAlignment(Pos.CENTER_LEFT);
        visibleProperty().bind(open);
        managedProperty().bind(open);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Where the focus goes after a question if what had it before cannot take it any more.
    public void otherwiseFocus(Runnable focus) {
        elsewhere = focus;
    }

    /// Whether it asks something.
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /// Asks; an earlier question is put away.
    public void ask(Question asked) {
        if (!open.get()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        question = asked;
        Label words = new Label(asked.words(), asked.icon().node());
        words.setId(getId() + ".words");
        words.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        words.setTooltip(new Tip(asked.words()));
        Button does = new Button(asked.verb());
        does.setId(getId() + ".do");
        does.getStyleClass().add("accent");
        does.setMinWidth(USE_PREF_SIZE);
        does.setOnAction(_ -> answer());
        Button cancel = new Button(texts.get("kit.ask.cancel"));
        cancel.setId(getId() + ".cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> close());
        getChildren().setAll(words);
        getChildren().addAll(asked.answers());
        asked.answers().forEach(AskBar::keepWhole);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(does, cancel, gap);
        open.set(true);
        (asked.answers().isEmpty() ? does : asked.answers().getFirst()).requestFocus();
    }

    /// The words are whole as long as they leave half of the room to the answers.
    @Override
    protected void layoutChildren() {
        if (!getChildren().isEmpty() && getChildren().getFirst() instanceof Label words) {
            words.setMinWidth(Math.min(words.prefWidth(-1), getWidth() / 2));
        }
        super.layoutChildren();
    }

    /// Puts the question away and the focus back.
    public void close() {
        open.set(false);
        question = null;
        getChildren().clear();
        Node focus = before;
        before = null;
        if (focus != null && focus.getScene() != null) {
            if (focus.isDisabled() || !focus.isVisible()) {
                elsewhere.run();
            } else {
                focus.requestFocus();
            }
        }
    }

    private static void keepWhole(Control answer) {
        answer.setMinWidth(answer instanceof ComboBox ? 120 : USE_PREF_SIZE);
    }

    private void answer() {
        Question asked = question;
        if (asked != null) {
            close();
            asked.done().run();
        }
    }

    private void pressed(KeyEvent event) {
        boolean choosing = event.getTarget() instanceof Node node && isChoosing(node);
        if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button) && !choosing) {
            event.consume();
            commit();
            answer();
        }
    }

    private static boolean isChoosing(Node node) {
        return node instanceof ComboBoxBase<?> box && box.isShowing();
    }

    /// What was typed into an editable box counts without leaving it.
    private void commit() {
        for (Node child : getChildren()) {
            if (child instanceof ComboBox<?> box && box.isEditable() && box.isFocused()) {
                box.commitValue();
            }
        }
    }
}
