package dev.faultline.ui.kit;

import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/// Cuts words that have no room as one would by hand: dots and spaces beside the ellipsis go too, so that what would be
/// `com.example.…` is `com.example…`. JavaFX itself cuts at any letter. JavaFX thread only.
public final class CleanCut {
    private static final String ELLIPSIS = "…";
    private static final String MARK = "\u200E";
    private static final Pattern BEFORE = Pattern.compile("[\\h.]+(?=\u200E?$)");
    private static final Pattern AFTER = Pattern.compile("(?<=^\u200E?)[\\h.]+");

    private CleanCut() {}

    /// Lets a control cut like that, as long as it lives.
    public static void on(Labeled labeled) {
        labeled.skinProperty().subscribe(() -> labeled.getChildrenUnmodifiable().forEach(part -> watch(labeled, part)));
    }

    private static void watch(Labeled labeled, Node part) {
        if (part instanceof Text text) {
            text.textProperty().subscribe(shown -> {
                if (shown != null && !shown.equals(labeled.getText())) {
                    text.setText(clean(shown, labeled.getText()));
                }
            });
        }
    }

    /// Cut words without what should not stand beside the ellipsis; one that was in the words before stays as it is.
    static String clean(String cut, String whole) {
        int at = cut.indexOf(ELLIPSIS);
        while (at >= 0 && !isInserted(cut, at, whole)) {
            at = cut.indexOf(ELLIPSIS, at + 1);
        }
        return at < 0 ? cut : join(cut.substring(0, at), cut.substring(at + 1));
    }

    /// The theme's ellipsis has marks at its sides, which the words have not.
    private static boolean isInserted(String cut, int at, String whole) {
        int end = cut.startsWith(MARK, at - 1) ? at - 1 : at;
        return whole.startsWith(cut.substring(0, end)) && !whole.startsWith(cut.substring(0, at + 1));
    }

    /// The beginning and the end of words, with an ellipsis for what was between them.
    static String join(String beginning, String end) {
        return BEFORE.matcher(beginning).replaceAll("")
                + ELLIPSIS
                + AFTER.matcher(end).replaceAll("");
    }
}
