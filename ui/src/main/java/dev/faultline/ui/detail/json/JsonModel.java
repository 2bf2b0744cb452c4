package dev.faultline.ui.detail.json;

import java.util.Collections;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The raw JSON section as it is shown: the text, what is searched for, and which hit one is at. JavaFX thread only.
public final class JsonModel {
    private final ReadOnlyObjectWrapper<@Nullable JsonText> text = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Integer>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper hit = new ReadOnlyIntegerWrapper(-1);
    private String words = "";

    /// Shows a text; null while there is none.
    public void show(@Nullable JsonText shown) {
        text.set(shown);
        search(words);
    }

    /// Whether there is a text.
    public boolean isShown() {
        return text.get() != null;
    }

    void search(String wanted) {
        words = wanted;
        JsonText shown = text.get();
        hits.set(shown == null ? List.of() : shown.find(wanted));
        hit.set(hits.get().isEmpty() ? -1 : 0);
    }

    /// Goes on by so many hits, round the end.
    void step(int by) {
        int count = hits.get().size();
        if (count > 0) {
            hit.set(Math.floorMod(hit.get() + by, count));
        }
    }

    /// Whether a line has the words.
    boolean found(int line) {
        return Collections.binarySearch(hits.get(), line) >= 0;
    }

    /// The line of the hit one is at; -1 without.
    int line() {
        return hit.get() < 0 ? -1 : hits.get().get(hit.get());
    }

    ReadOnlyObjectProperty<@Nullable JsonText> textProperty() {
        return text.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Integer>> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty hitProperty() {
        return hit.getReadOnlyProperty();
    }
}
