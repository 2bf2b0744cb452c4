package dev.faultline.ui.bundle;

import dev.faultline.live.bundle.BundleFacts;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.kit.WrappedLabel;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Stands over every screen while a bundle is looked at: which one, and that nothing of it is in the home.
public final class BundleBanner extends HBox {

    /// @param commands what can be done with the bundle, as buttons
    public BundleBanner(Kit kit, BundleFacts facts, List<Command> commands) {
        setId("bundle.banner");
        getStyleClass().add("bundle-banner");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        Label name = new Label(kit.texts().format("bundle.banner", ShownName.brief(facts.name())), Icon.LOCKED.node());
        name.setId("bundle.banner.name");
        name.getStyleClass().add("strong");
        name.setMinWidth(0);
        name.setTooltip(new Tip(facts.file().toString()));
        Label words = new WrappedLabel(kit.texts().format("bundle.banner.hint", facts.events(), facts.issues()));
        words.getStyleClass().addAll("muted", "small");
        VBox text = new VBox(name, words);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().add(text);
        for (Command command : commands) {
            Button button = kit.controls().button(command);
            button.setMinWidth(USE_PREF_SIZE);
            // The focus must not land on them by itself: one key would import everything. They have keys of their own.
            button.setFocusTraversable(false);
            getChildren().add(button);
        }
    }
}
