package dev.faultline.ui.settings;

import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.kit.WrappedLabel;
import dev.faultline.ui.text.Texts;
import java.util.Locale;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One setting: its name, a sentence on it, the control, and the way back to what it is by itself.
public final class SettingRow extends HBox {
    private final String name;
    private final String hint;
    private final StackPane way = new StackPane();

    /// A row whose texts are `<key>` and `<key>.hint`.
    ///
    /// @param control gets the name as its accessible text
    public SettingRow(Texts texts, String key, Node control) {
        this.name = texts.get(key);
        this.hint = texts.get(key + ".hint");
        setId(key);
        getStyleClass().add("setting");
        setAlignment(Pos.CENTER_LEFT);
        Label title = new Label(name);
        title.getStyleClass().add("strong");
        Label sentence = new WrappedLabel(hint);
        sentence.getStyleClass().addAll("muted", "small");
        VBox words = new VBox(title, sentence);
        words.getStyleClass().add("setting-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        control.setAccessibleText(name);
        control.setAccessibleHelp(hint);
        if (control.getId() == null) {
            control.setId(key + ".value");
        }
        way.getStyleClass().add("setting-way");
        if (control instanceof Region region) {
            region.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(words, control, way);
    }

    /// The same with the control beneath the words, over the whole width.
    SettingRow wide() {
        getStyleClass().add("wide");
        if (getChildren().get(1) instanceof Region control && getChildren().getFirst() instanceof VBox words) {
            control.setMinWidth(0);
            words.getChildren().add(control);
        }
        return this;
    }

    /// The same with a button that puts the setting back, there while it was changed.
    public SettingRow resettable(Texts texts, ObservableBooleanValue changed, Runnable reset) {
        Button back = new Button();
        back.setId(getId() + ".reset");
        back.setGraphic(Icon.REOPEN.node());
        back.getStyleClass().addAll("quiet", "icon-button");
        back.setAccessibleText(texts.format("settings.reset", name));
        back.setTooltip(new Tip(texts.get("settings.reset.tip")));
        back.setOnAction(_ -> reset.run());
        back.visibleProperty().bind(changed);
        way.getChildren().add(back);
        return this;
    }

    /// What it is called.
    public String name() {
        return name;
    }

    /// Whether its words hold a text, case ignored.
    boolean holds(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return (name + ' ' + hint).toLowerCase(Locale.ROOT).contains(wanted);
    }
}
