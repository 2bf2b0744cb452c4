package dev.faultline.ui.settings;

import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Tip;
import javafx.scene.control.Button;

/// Small buttons of a list's rows.
final class IconButtons {
    private IconButtons() {}

    /// A button without a word; its tooltip and readers of the screen have it.
    static Button of(String words, Icon icon) {
        Button button = new Button();
        button.setGraphic(icon.node());
        button.getStyleClass().addAll("quiet", "icon-button");
        button.setAccessibleText(words);
        button.setTooltip(new Tip(words));
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }
}
