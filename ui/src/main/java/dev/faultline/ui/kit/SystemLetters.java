package dev.faultline.ui.kit;

import java.text.Bidi;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;

/// Shows words that run from right to left in the system's letters. Our own fonts have no such letters, and where a run
/// of them is made of two fonts (its commas and colons are in ours), JavaFX 26 on Linux puts the parts in the wrong
/// order and draws boxes between them. Whatever shows words of others is dressed so. JavaFX thread only.
public final class SystemLetters {
    private static final String STYLE = "system-letters";

    private SystemLetters() {}

    /// Dresses a control, as long as it lives.
    static void watch(Labeled labeled) {
        labeled.textProperty().subscribe(words -> on(labeled, words));
    }

    /// Dresses a node that shows such words now: only where they would be drawn wrongly otherwise, as it changes the
    /// letters of all of them. A single name keeps ours.
    public static void on(Node node, @Nullable String words) {
        dress(node, isMixed(Objects.requireNonNullElse(words, "")));
    }

    /// Whether words that run from right to left have more than letters within them, which would be of two fonts.
    static boolean isMixed(String words) {
        Bidi runs = new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return IntStream.range(0, runs.getRunCount())
                .filter(run -> runs.getRunLevel(run) % 2 == 1)
                .anyMatch(run -> !words.substring(runs.getRunStart(run), runs.getRunLimit(run))
                        .chars()
                        .allMatch(SystemLetters::isLetter));
    }

    private static boolean isLetter(int character) {
        return Character.isLetter(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static void dress(Node node, boolean wanted) {
        if (wanted != node.getStyleClass().contains(STYLE)) {
            if (wanted) {
                node.getStyleClass().add(STYLE);
            } else {
                node.getStyleClass().remove(STYLE);
            }
        }
    }
}
