package dev.faultline.ui.kit;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What takes the keyboard on the divider of [Halves]: arrows move it, Home and End move it as far as it goes, Enter
/// folds the first part and unfolds it again. After the pattern "Window Splitter" of the W3C's ARIA Authoring
/// Practices. JavaFX thread only.
public final class Splitter extends Region {
    private static final double STEP = 24;
    private static final double PERCENT = 100;

    private final SplitPane pane;
    private double unfolded = Double.NaN;
    private @Nullable Node before;

    Splitter(SplitPane pane, String name) {
        this.pane = pane;
        getStyleClass().add("splitter");
        setManaged(false);
        setMouseTransparent(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(name);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Puts the focus on the next divider under a node; from the last one back to where it was before the first.
    public static void focusNext(Parent root) {
        List<Splitter> splitters = root.lookupAll(".splitter").stream()
                .filter(Splitter.class::isInstance)
                .map(Splitter.class::cast)
                .filter(Splitter::isShown)
                .toList();
        Node focused = root.getScene().getFocusOwner();
        int next = focused instanceof Splitter at ? splitters.indexOf(at) + 1 : 0;
        Node from = focused instanceof Splitter at ? at.before : focused;
        if (next < splitters.size()) {
            splitters.get(next).before = from;
            splitters.get(next).requestFocus();
        } else if (from != null && !splitters.isEmpty()) {
            from.requestFocus();
        }
    }

    private boolean isShown() {
        boolean shown = isVisible();
        for (Parent at = getParent(); shown && at != null; at = at.getParent()) {
            shown = at.isVisible();
        }
        return shown;
    }

    /// Covers a divider.
    void lieOn(Region divider) {
        if (divider instanceof Pane place && !place.getChildren().contains(this)) {
            place.getChildren().add(this);
            place.layoutBoundsProperty()
                    .subscribe(bounds -> resizeRelocate(0, 0, bounds.getWidth(), bounds.getHeight()));
            position().positionProperty().subscribe(() -> notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        boolean beside = pane.getOrientation() == Orientation.HORIZONTAL;
        KeyCode code = event.getCode();
        if (code == (beside ? KeyCode.LEFT : KeyCode.UP)) {
            step(-1);
        } else if (code == (beside ? KeyCode.RIGHT : KeyCode.DOWN)) {
            step(1);
        } else if (code == KeyCode.HOME) {
            move(0);
        } else if (code == KeyCode.END) {
            move(1);
        } else if (code == KeyCode.ENTER) {
            fold();
        } else {
            return;
        }
        event.consume();
    }

    private void step(int steps) {
        double room = pane.getOrientation() == Orientation.HORIZONTAL ? pane.getWidth() : pane.getHeight();
        move(position().getPosition() + steps * STEP / Math.max(room, STEP));
    }

    private void fold() {
        if (Double.isNaN(unfolded)) {
            double now = position().getPosition();
            move(0);
            unfolded = now;
        } else {
            move(unfolded);
        }
    }

    private void move(double to) {
        unfolded = Double.NaN;
        position().setPosition(Math.clamp(to, 0, 1));
    }

    private SplitPane.Divider position() {
        return pane.getDividers().getFirst();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> position().getPosition() * PERCENT;
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> PERCENT;
            case ORIENTATION -> pane.getOrientation();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> step(1);
            case DECREMENT -> step(-1);
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Number percent) {
                    move(percent.doubleValue() / PERCENT);
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
