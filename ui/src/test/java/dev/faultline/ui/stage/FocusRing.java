package dev.faultline.ui.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

/// Looks whether controls show that they have the focus: enough of the picture must differ between having it and
/// not, by a contrast of 3 to 1, and it must stay as large as it is. Formula and sense: WCAG 2.2, success criterion
/// 2.4.13. The style is switched, the
/// focus itself stays where it is: sheets would not let it go. JavaFX thread only.
public final class FocusRing {
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
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

    /// Those that do not show it or grow by it, each with where it was and how many pixels differ.
    public List<String> faint() {
        return faint;
    }

    /// Looks at the first control of each kind that was not seen yet.
    public void look(String where, Parent root) {
        visit(where, root, root);
    }

    private void visit(String where, Node node, Parent root) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        node.setCache(false); // what a scroll pane has cached is drawn anew only with the next pulse
        boolean control = node.isFocusTraversable() && !(node instanceof IndexedCell) && !(node instanceof ScrollBar);
        if (control && !kinds.contains(kind(node)) && inSight(node, root)) {
            kinds.add(kind(node));
            if (!keepsItsSize(node)) {
                faint.add(where + ": " + kind(node) + " " + node.getId() + " changes its size");
            }
            int differing = differing(node, root);
            if (differing < LEAST_PIXELS) {
                faint.add(where + ": " + kind(node) + " " + node.getId() + " changes " + differing + " pixels");
            }
        }
        if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> visit(where, child, root));
        }
    }

    /// Whether all of it can be seen: within the window, and within every part that it may be scrolled out of.
    private static boolean inSight(Node node, Parent root) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        boolean inside = bounds.getWidth() > 4
                && bounds.getMinX() >= 0
                && bounds.getMinY() >= 0
                && bounds.getMaxX() <= root.getScene().getWidth()
                && bounds.getMaxY() <= root.getScene().getHeight();
        for (Node at = node.getParent(); inside && at != null; at = at.getParent()) {
            Node clip = at.getClip();
            inside = clip == null
                    || at.localToScene(clip.getBoundsInParent()).contains(bounds.getMinX() + 1, bounds.getMinY() + 1)
                            && at.localToScene(clip.getBoundsInParent())
                                    .contains(bounds.getMaxX() - 1, bounds.getMaxY() - 1);
        }
        return inside;
    }

    private static String kind(Node node) {
        return node.getClass().getSimpleName() + " " + new TreeSet<>(node.getStyleClass());
    }

    /// A control that grows with its ring moves what stands beside it.
    private static boolean keepsItsSize(Node node) {
        style(node, false, false);
        node.applyCss();
        double width = node.prefWidth(-1);
        double height = node.prefHeight(-1);
        style(node, true, true);
        node.applyCss();
        boolean kept = width == node.prefWidth(-1) && height == node.prefHeight(-1);
        style(node, node.isFocused(), node.isFocusVisible());
        return kept;
    }

    private static int differing(Node node, Parent root) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        Rectangle2D part = new Rectangle2D(
                Math.max(0, Math.floor(bounds.getMinX() - ROOM)),
                Math.max(0, Math.floor(bounds.getMinY() - ROOM)),
                Math.ceil(bounds.getWidth() + 2 * ROOM),
                Math.ceil(bounds.getHeight() + 2 * ROOM));
        WritableImage without = picture(node, false, root, part);
        WritableImage with = picture(node, true, root, part);
        style(node, node.isFocused(), node.isFocusVisible());
        return differing(without, with);
    }

    private static void style(Node node, boolean focused, boolean visible) {
        node.pseudoClassStateChanged(FOCUSED, focused);
        node.pseudoClassStateChanged(VISIBLE, visible);
    }

    private static WritableImage picture(Node node, boolean focused, Parent root, Rectangle2D part) {
        style(node, focused, focused);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(part);
        parameters.setFill(root.getScene().getFill());
        return root.snapshot(parameters, null);
    }

    private static int differing(WritableImage one, WritableImage other) {
        PixelReader without = one.getPixelReader();
        PixelReader with = other.getPixelReader();
        int count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (without.getArgb(x, y) != with.getArgb(x, y)
                        && Readable.ratio(without.getColor(x, y), with.getColor(x, y)) >= RATIO) {
                    count++;
                }
            }
        }
        return count;
    }
}
