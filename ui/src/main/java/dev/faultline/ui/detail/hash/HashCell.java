package dev.faultline.ui.detail.hash;

import dev.faultline.live.triage.IssueHash;
import dev.faultline.ui.detail.value.Preview;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.TimeLabel;
import dev.faultline.ui.kit.WordLabel;
import dev.faultline.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A hash: what its newest event is called, how many it has, when the last one came.
final class HashCell extends ListCell<IssueHash> {
    private static final int LONGEST = 300;

    private final Texts texts;
    private final HashModel model;
    private final CheckBox box = new CheckBox();
    private final Label title = new WordLabel();
    private final Label hash = new Label();
    private final Label chosen = new Label();
    private final Label count = new Label();
    private final TimeLabel last;
    private final HBox line;

    HashCell(Kit kit, HashModel model) {
        this.texts = kit.texts();
        this.model = model;
        this.last = new TimeLabel(texts, kit.ticker(), TimeLabel.Form.SHORT);
        setPrefWidth(0);
        box.setFocusTraversable(false);
        box.setMouseTransparent(true);
        title.getStyleClass().add("hash-title");
        title.setMinWidth(0);
        hash.getStyleClass().addAll("mono", "muted", "small");
        chosen.getStyleClass().addAll("chip", "info");
        chosen.setText(texts.get("detail.hash.chosen"));
        chosen.setMinWidth(Region.USE_PREF_SIZE);
        HBox under = new HBox(8, hash, chosen);
        under.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(title, under);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        count.getStyleClass().add("hash-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        last.setMinWidth(64);
        last.setAlignment(Pos.CENTER_RIGHT);
        line = new HBox(10, box, words, count, last);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("hash-line");
        setOnMouseClicked(_ -> toggle());
    }

    private void toggle() {
        IssueHash shown = getItem();
        if (shown != null) {
            model.choose(shown.hash(), !model.chosenSet().contains(shown.hash()));
        }
    }

    @Override
    protected void updateItem(@Nullable IssueHash shown, boolean empty) {
        super.updateItem(shown, empty);
        if (shown == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean selected = model.chosenSet().contains(shown.hash());
        String name = shown.title() == null ? texts.get("detail.hash.untitled") : shown.title();
        box.setSelected(selected);
        title.setText(Preview.line(name, LONGEST));
        hash.setText(shown.hash());
        chosen.setVisible(shown.chosen());
        count.setText(texts.format("detail.hash.events", shown.events()));
        last.show(shown.lastSeen());
        setAccessibleText(texts.format(
                selected ? "detail.hash.text.chosen" : "detail.hash.text", name, shown.hash(), shown.events()));
        setGraphic(line);
    }
}
