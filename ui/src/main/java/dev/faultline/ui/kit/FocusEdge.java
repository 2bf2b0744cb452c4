package dev.faultline.ui.kit;

import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Region;

/// The ring of a list or table that has the keyboard. It lies over the edge, so that it takes no room of the content
/// and is whole also where the edge is that of the window or of a split part. JavaFX thread only.
public final class FocusEdge extends Region {
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focus-visible");

    private FocusEdge(Control control) {
        getStyleClass().add("focus-edge");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        control.layoutBoundsProperty().subscribe(bounds -> resizeRelocate(0, 0, bounds.getWidth(), bounds.getHeight()));
        control.getPseudoClassStates().addListener((SetChangeListener<PseudoClass>)
                _ -> setVisible(control.getPseudoClassStates().contains(FOCUSED)));
    }

    /// Gives a list or table its ring.
    public static void on(Control control) {
        FocusEdge edge = new FocusEdge(control);
        control.skinProperty().subscribe(skin -> {
            if (skin instanceof SkinBase<?> base && !base.getChildren().contains(edge)) {
                base.getChildren().add(edge);
            }
        });
    }
}
