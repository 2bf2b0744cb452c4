package dev.faultline.ui.issues;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/// A chip of one of a few moods, for cells that are used again and again. The mood is a pseudo-class: a node that
/// changes its style class is matched with every rule of the style sheets anew.
final class MoodChip extends Label {
    private static final List<PseudoClass> MOODS = List.of(
            PseudoClass.getPseudoClass("info"),
            PseudoClass.getPseudoClass("bad"),
            PseudoClass.getPseudoClass("warn"),
            PseudoClass.getPseudoClass("good"));

    MoodChip() {
        getStyleClass().add("chip");
        setMinWidth(USE_PREF_SIZE);
    }

    /// Shows a text in a mood of the style sheet.
    void show(String mood, String text) {
        for (PseudoClass other : MOODS) {
            pseudoClassStateChanged(other, other.getPseudoClassName().equals(mood));
        }
        setText(text);
    }
}
