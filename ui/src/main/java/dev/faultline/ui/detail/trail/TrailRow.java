package dev.faultline.ui.detail.trail;

import dev.faultline.live.triage.TrailEntry;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.TimeLabel;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.kit.WrappedLabel;
import dev.faultline.ui.text.Texts;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A line of the trail: what, who, when, and the way back where there is one.
final class TrailRow extends HBox {
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    /// @param body what happened, in words or more
    TrailRow(Kit kit, TrailWords words, TrailEntry entry, Node body, Node... actions) {
        Texts texts = kit.texts();
        setId("detail.trail." + entry.record());
        getStyleClass().add("trail-row");
        setAlignment(Pos.TOP_LEFT);
        StackPane mark = new StackPane(words.icon(entry).node());
        mark.getStyleClass().add("trail-mark");
        mark.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        mark.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label who = new Label(words.by(entry));
        who.getStyleClass().add("trail-who");
        TimeLabel when = new TimeLabel(texts, kit.ticker(), TimeLabel.Form.LONG);
        when.show(entry.at());
        FlowPane under = new FlowPane(8, 2, who, when);
        under.getStyleClass().add("trail-under");
        TrailEntry.Undone undone = entry.undone();
        if (undone != null) {
            Label taken = new Label(texts.format("detail.trail.undone", words.by(undone.who())));
            taken.getStyleClass().addAll("chip", "plain");
            taken.setTooltip(new Tip(texts.time(undone.at())));
            under.getChildren().add(taken);
        }
        VBox middle = new VBox(body, under);
        middle.getStyleClass().add("trail-middle");
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        getChildren().addAll(mark, middle);
        getChildren().addAll(actions);
        pseudoClassStateChanged(UNDONE, undone != null);
    }

    static Label sentence(String text) {
        Label sentence = new WrappedLabel(text);
        sentence.getStyleClass().add("trail-what");
        return sentence;
    }

    static Button button(String id, String text, @Nullable String accessible, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(accessible);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
