package dev.faultline.ui.kit;

import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/// Cuts words that have no room as one would by hand: dots and spaces beside the ellipsis go too, so that what would be
/// `com.example.…` is `com.example…`. JavaFX itself cuts at any letter. JavaFX thread only.
public final class CleanCut {
    private static final Pattern BEFORE = Pattern.compile("[\\h.]+(?=\u200E?…)");
    private static final Pattern AFTER = Pattern.compile("(?<=…\u200E?)[\\h.]+");

    private CleanCut() {}

    /// Lets a control cut like that, as long as it lives.
    public static void on(Labeled labeled) {
        labeled.skinProperty().subscribe(() -> labeled.getChildrenUnmodifiable().forEach(part -> watch(labeled, part)));
    }

    private static void watch(Labeled labeled, Node part) {
        if (part instanceof Text text) {
            text.textProperty().subscribe(shown -> {
                if (shown != null && !shown.equals(labeled.getText())) {
                    text.setText(clean(shown));
                }
            });
        }
    }

    /// Cut words without what should not stand beside the ellipsis.
    static String clean(String cut) {
        return AFTER.matcher(BEFORE.matcher(cut).replaceAll("")).replaceAll("");
    }
}
