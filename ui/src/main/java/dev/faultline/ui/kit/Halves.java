package dev.faultline.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Two parts that share their room, with a divider that the mouse and the keyboard move ([Splitter]). Every split part
/// of the window is made of it. JavaFX thread only.
public final class Halves extends SplitPane {
    private final Splitter splitter;

    /// Two parts.
    ///
    /// @param orientation horizontal where they stand beside each other
    /// @param name what the divider is called by readers of the screen
    /// @param share of the room that the first part gets, from 0 to 1
    public Halves(Orientation orientation, String name, Node first, Node second, double share) {
        this.splitter = new Splitter(this, name);
        setOrientation(orientation);
        getItems().addAll(first, second);
        setDividerPositions(share);
        if (first instanceof Region region) {
            region.setMinSize(0, 0); // so that it can be folded away
        }
        skinProperty().subscribe(this::equip);
    }

    /// The divider is part of the skin; it comes between the parts also when the focus goes from part to part.
    private void equip(@Nullable Skin<?> skin) {
        if (skin instanceof SkinBase<?> base) {
            base.getChildren().stream()
                    .filter(child -> child.getStyleClass().contains("split-pane-divider"))
                    .map(Region.class::cast)
                    .findFirst()
                    .ifPresent(splitter::lieOn);
            base.getChildren().get(1).toFront();
        }
    }
}
