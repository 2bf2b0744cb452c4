package dev.faultline.ui.home;

import dev.faultline.ui.kit.WrappedLabel;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A titled group of things on the home screen.
class Card extends VBox {

    Card(String title, String hint) {
        getStyleClass().add("home-card");
        Label heading = new Label(title);
        heading.getStyleClass().add("heading");
        VBox words = new VBox(heading);
        words.getStyleClass().add("home-card-head");
        if (!hint.isEmpty()) {
            Label sentence = new WrappedLabel(hint);
            sentence.getStyleClass().add("muted");
            words.getChildren().add(sentence);
        }
        getChildren().add(words);
    }

    final void shown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
