package dev.faultline.ui.palette;

import dev.faultline.ui.kit.Bidirectional;
import dev.faultline.ui.kit.FittedWords;
import dev.faultline.ui.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A row of the palette: icon, text with the letters found, what it is, its key.
final class HitCell extends ListCell<Hit> {
    /// What is left of a row beside the icon, the kind and the key.
    private static final double WIDEST = 480;
    /// The same where there is neither a detail nor a key.
    private static final double ALONE = 530;
    private static final double DETAIL = 100;

    private final Texts texts;
    private final TextFlow name = new TextFlow();
    /// In the place of the name where JavaFX cannot break its line, which it would try to do in a text flow.
    private final Label plain = new Label();
    private final Label detail = new Label();
    private final Label kind = new Label();
    private final Label key = new Label();
    private final HBox row;

    HitCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("palette-cell");
        name.getStyleClass().add("palette-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setMaxHeight(Region.USE_PREF_SIZE);
        plain.setMinWidth(Region.USE_PREF_SIZE);
        detail.getStyleClass().addAll("muted", "small");
        detail.setTextOverrun(OverrunStyle.ELLIPSIS);
        detail.setMinWidth(0);
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        kind.getStyleClass().addAll("muted", "small");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(name, detail, kind, key);
        row.getStyleClass().add("palette-row");
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (empty || hit == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Entry entry = hit.entry();
        show(entry, hit.places());
        detail.setText(entry.detail());
        kind.setText(entry.kind());
        key.setText(entry.key());
        key.setVisible(!entry.key().isEmpty());
        key.setManaged(!entry.key().isEmpty());
        row.setOpacity(entry.enabled() ? 1 : 0.6);
        Node shown = Bidirectional.wraps(entry.text()) ? name : plain;
        row.getChildren().setAll(entry.icon().node(), shown, detail, kind, key);
        setGraphic(row);
        setAccessibleText(texts.format("palette.row", entry.text(), entry.kind(), entry.key()));
    }

    private void show(Entry entry, List<Integer> places) {
        String text = FittedWords.of(entry.text(), room(entry), this::width);
        plain.setText(text);
        name.getChildren().clear();
        int at = 0;
        int next = 0;
        while (at < text.length()) {
            boolean found = next < places.size() && places.get(next) == at;
            int end = at;
            while (end < text.length() && (next < places.size() && places.get(next) == end) == found) {
                next += found ? 1 : 0;
                end++;
            }
            Text part = new Text(text.substring(at, end));
            part.getStyleClass().add(found ? "palette-found" : "palette-text");
            name.getChildren().add(part);
            at = end;
        }
    }

    /// A detail begins with what tells one issue from others, which is seen as well.
    private double room(Entry entry) {
        if (!entry.key().isEmpty()) {
            return WIDEST;
        }
        return entry.detail().isEmpty() ? ALONE : ALONE - Math.min(DETAIL, width(entry.detail()));
    }

    private double width(String words) {
        Text probe = new Text(words);
        probe.setFont(getFont());
        return probe.getLayoutBounds().getWidth();
    }
}
