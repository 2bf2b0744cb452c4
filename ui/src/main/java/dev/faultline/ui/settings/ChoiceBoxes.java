package dev.faultline.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// Makes boxes to choose one of a few values.
final class ChoiceBoxes {
    private ChoiceBoxes() {}

    /// A box that shows a value of elsewhere and hands on what is chosen.
    static <T> ComboBox<T> of(List<T> values, Function<T, String> words, ObservableValue<T> value, Consumer<T> choose) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T chosen) {
                return chosen == null ? "" : words.apply(chosen);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("the box is not editable");
            }
        });
        value.subscribe(box::setValue);
        box.setOnAction(_ -> {
            T chosen = box.getValue();
            if (chosen != null && !chosen.equals(value.getValue())) {
                choose.accept(chosen);
            }
        });
        return box;
    }
}
