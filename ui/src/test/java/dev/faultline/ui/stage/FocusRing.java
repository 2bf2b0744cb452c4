package dev.faultline.ui.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

/// Looks whether controls show that they have the focus: enough of the picture must differ between having it and not,
/// by a contrast of 3 to 1. Formula and sense: WCAG 2.2, success criterion 2.4.13. Controls in scroll and split panes
/// and on sheets are left out. JavaFX thread only.
public final class FocusRing {
    private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");
    private static final double RATIO = 3;
    private static final double ROOM = 4;
    private static final int LEAST_PIXELS = 24;

    private final Set<String> kinds = new TreeSet<>();
    private final List<String> faint = new ArrayList<>();

    /// The kinds of controls that were seen.
    public Set<String> kinds() {
        return kinds;
    }

    /// Those that do not show it, each with where it was and how many pixels differ.
    public List<String> faint() {
        return faint;
    }

    /// Looks at the first control of each kind that was not seen yet.
    public void look(String where, Parent root) {
        Scene scene = root.getScene();
        Node owner = scene.getFocusOwner();
        visit(where, root, root);
        if (owner != null) {
            owner.requestFocus();
        }
    }

    private void visit(String where, Node node, Parent root) {
        if (!node.isVisible() || node.isDisabled() || isLate(node)) {
            return;
        }
        boolean control = node.isFocusTraversable() && !(node instanceof IndexedCell) && !(node instanceof ScrollBar);
        if (control && inSight(node, root) && !kinds.contains(kind(node)) && canLose(node, root)) {
            kinds.add(kind(node));
            int differing = differing(node, root);
            if (differing < LEAST_PIXELS) {
                faint.add(where + ": " + kind(node) + " " + node.getId() + " changes " + differing + " pixels");
            }
        }
        if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> visit(where, child, root));
        }
    }

    private static boolean inSight(Node node, Parent root) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getWidth() > 4
                && bounds.getMinX() >= 0
                && bounds.getMinY() >= 40
                && bounds.getMaxX() <= root.getScene().getWidth()
                && bounds.getMaxY() <= root.getScene().getHeight() - 28;
    }

    /// What lies in these is drawn anew only with the next pulse, so that a picture taken at once does not show it.
    private static boolean isLate(Node node) {
        return node instanceof ScrollPane || node instanceof SplitPane || "modal".equals(node.getId());
    }

    /// Sheets hold the focus while they lie over the window.
    private static boolean canLose(Node node, Parent root) {
        root.requestFocus();
        return !node.isFocused();
    }

    private static String kind(Node node) {
        return node.getClass().getSimpleName() + " " + new TreeSet<>(node.getStyleClass());
    }

    private static int differing(Node node, Parent root) {
        WritableImage without = picture(root.getScene());
        node.requestFocus();
        node.pseudoClassStateChanged(VISIBLE, true);
        WritableImage with = picture(root.getScene());
        node.pseudoClassStateChanged(VISIBLE, false);
        return differing(without, with, node.localToScene(node.getLayoutBounds()));
    }

    private static WritableImage picture(Scene scene) {
        return scene.snapshot(null);
    }

    private static int differing(WritableImage one, WritableImage other, Bounds node) {
        PixelReader without = one.getPixelReader();
        PixelReader with = other.getPixelReader();
        int right = (int) Math.min(one.getWidth(), node.getMaxX() + ROOM);
        int bottom = (int) Math.min(one.getHeight(), node.getMaxY() + ROOM);
        int count = 0;
        for (int y = (int) Math.max(0, node.getMinY() - ROOM); y < bottom; y++) {
            for (int x = (int) Math.max(0, node.getMinX() - ROOM); x < right; x++) {
                if (without.getArgb(x, y) != with.getArgb(x, y)
                        && Readable.ratio(without.getColor(x, y), with.getColor(x, y)) >= RATIO) {
                    count++;
                }
            }
        }
        return count;
    }
}
