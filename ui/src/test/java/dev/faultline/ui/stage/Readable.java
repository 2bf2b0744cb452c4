package dev.faultline.ui.stage;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Walks a scene and tells which texts have too little contrast with what lies under them. Formula: WCAG 2.2, relative
/// luminance and contrast ratio; success criterion 1.4.3. What cannot be used now is exempt there.
public final class Readable {
    private static final double TEXT = 4.5;
    private static final double LARGE = 3;
    private static final double LARGE_SIZE = 24;
    private static final double LARGE_BOLD_SIZE = 18.6;

    private final List<String> faint = new ArrayList<>();

    private Readable() {}

    /// The texts under a node that can be seen and are too faint, each with its ratio.
    public static List<String> faint(Node root, Color ground) {
        Readable walk = new Readable();
        walk.visit(root, ground);
        return walk.faint;
    }

    private void visit(Node node, Color under) {
        if (!node.isVisible() || node.isDisabled() || node.getOpacity() < 0.1) {
            return;
        }
        Color ground = node instanceof Region region ? over(region, under) : under;
        if (node instanceof Text text
                && text.getText() != null
                && !text.getText().isBlank()
                && !isPrompt(text)) {
            check(text, ground);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> visit(child, ground));
        }
    }

    /// Prompts are hints that are said in the accessible text as well.
    private static boolean isPrompt(Text text) {
        for (Node at = text; at != null; at = at.getParent()) {
            if (at instanceof TextInputControl field) {
                return field.getText() == null || field.getText().isEmpty();
            }
        }
        return false;
    }

    private static Color over(Region region, Color under) {
        Color ground = under;
        if (region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                boolean whole =
                        fill.getInsets().getTop() < 4 && fill.getInsets().getBottom() < 4;
                if (whole && fill.getFill() instanceof Color color) {
                    ground = blend(color, ground);
                }
            }
        }
        return ground;
    }

    private static Color blend(Color over, Color under) {
        return under.interpolate(Color.color(over.getRed(), over.getGreen(), over.getBlue()), over.getOpacity());
    }

    private void check(Text text, Color ground) {
        Paint paint = text.getFill();
        if (paint instanceof Color color) {
            double ratio = ratio(blend(color, ground), ground);
            Font font = text.getFont();
            boolean bold = font.getStyle().contains("Bold") || font.getName().contains("SemiBold");
            boolean large = font.getSize() >= LARGE_SIZE || (bold && font.getSize() >= LARGE_BOLD_SIZE);
            if (ratio < (large ? LARGE : TEXT) - 0.01) {
                faint.add("%.2f “%s” of %s".formatted(ratio, text.getText(), owner(text)));
            }
        }
    }

    private static String owner(Node text) {
        for (Node at = text; at != null; at = at.getParent()) {
            if (at instanceof Labeled || at.getId() != null) {
                return at.getId() + " " + at.getStyleClass();
            }
        }
        return "nobody";
    }

    static double ratio(Color one, Color other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
