package dev.faultline.ui.home;

import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.WrappedLabel;
import dev.faultline.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Sends a test crash and tells how far it has come.
final class TestCrashCard extends Card {
    private final Texts texts;
    private final HBox progress = new HBox();
    private final WrappedLabel words = new WrappedLabel();
    private final ProgressIndicator turning = new ProgressIndicator();
    private final Button open;

    TestCrashCard(Texts texts, HomeModel model, HomePresenter presenter, Button send) {
        super(texts.get("home.crash"), texts.get("home.crash.hint"));
        this.texts = texts;
        words.setId("home.crash.progress");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        turning.getStyleClass().add("small-progress");
        turning.setAccessibleText(texts.get("home.crash.sending"));
        open = new Button(texts.get("home.crash.open"), Icon.OPEN.node());
        open.setId("home.crash.open");
        open.getStyleClass().add("accent");
        open.setMinWidth(USE_PREF_SIZE);
        send.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(_ -> presenter.openTestCrash());
        progress.getStyleClass().add("home-row");
        progress.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(progress, Priority.ALWAYS);
        HBox row = new HBox(send, progress);
        row.getStyleClass().add("home-row");
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(row);
        model.crash().subscribe(this::show);
    }

    private void show(TestCrash crash) {
        words.getStyleClass().removeAll("bad-text", "good-text");
        switch (crash) {
            case TestCrash.None _ -> progress.getChildren().clear();
            case TestCrash.Sending _ -> say("home.crash.sending", turning, words);
            case TestCrash.Waiting _ -> say("home.crash.waiting", turning, words);
            case TestCrash.Arrived(long issue, String title) -> {
                say("home.crash.arrived", icon(Icon.RESOLVE, "good"), words, open);
                words.setText(texts.format("home.crash.arrived", title));
            }
            case TestCrash.Failed(String reason) -> {
                say("home.crash.failed", icon(Icon.REJECTED, "bad"), words);
                words.setText(texts.format("home.crash.failed", reason));
                words.getStyleClass().add("bad-text");
            }
        }
    }

    private void say(String key, Node... nodes) {
        words.setText(texts.get(key));
        progress.getChildren().setAll(nodes);
    }

    private static Node icon(Icon icon, String mood) {
        Node node = icon.node();
        node.getStyleClass().add(mood + "-icon");
        return node;
    }
}
