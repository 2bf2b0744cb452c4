package dev.faultline.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What stands where there is nothing: what that means and what to do about it.
public final class EmptyState extends VBox {

    /// An icon, a title, a sentence on what to do, and the controls that do it.
    public EmptyState(Icon icon, String title, String hint, Node... actions) {
        getStyleClass().add("empty-state");
        Label heading = new WrappedLabel(title);
        heading.getStyleClass().add("empty-title");
        Label sentence = new BalancedLabel(hint);
        sentence.getStyleClass().add("empty-hint");
        Node picture = icon.node();
        picture.getStyleClass().add("empty-icon");
        getChildren().addAll(picture, heading, sentence);
        if (actions.length > 0) {
            HBox bar = new HBox(actions);
            bar.getStyleClass().add("empty-actions");
            getChildren().add(bar);
        }
    }
}
