package dev.faultline.ui.settings;

import dev.faultline.ui.kit.Tip;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;

/// A field whose text is taken over with Enter or when the focus leaves it, if it holds; marked while it does not.
final class CheckedField extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final ObservableValue<String> value;
    private final Predicate<String> valid;
    private final Consumer<String> take;

    /// @param rule what holds, in words
    CheckedField(
            ObservableValue<String> value, int columns, Predicate<String> valid, String rule, Consumer<String> take) {
        this.value = value;
        this.valid = valid;
        this.take = take;
        setPrefColumnCount(columns);
        setTooltip(new Tip(rule));
        value.subscribe(this::setText);
        textProperty()
                .subscribe(text -> pseudoClassStateChanged(WRONG, !valid.test(Objects.requireNonNullElse(text, ""))));
        setOnAction(_ -> takeOver());
        focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                takeOver();
            }
        });
    }

    private void takeOver() {
        String text = Objects.requireNonNullElse(getText(), "").strip();
        if (!valid.test(text)) {
            setText(value.getValue());
        } else if (!text.equals(value.getValue())) {
            take.accept(text);
        }
    }
}
