package dev.faultline.ui.detail.attachment;

import dev.faultline.ui.kit.EmptyState;
import dev.faultline.ui.kit.FocusEdge;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.text.Texts;
import java.io.ByteArrayInputStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// A look at one attachment.
final class LookPane extends BorderPane {
    private static final double WIDEST = 1600;
    private static final int LONGEST_LINE = 2_000;

    private final Texts texts;

    LookPane(Texts texts) {
        this.texts = texts;
        setId("detail.attachment.look");
        getStyleClass().add("look-pane");
        setMinWidth(0);
    }

    void show(Look look) {
        setTop(null);
        setCenter(
                switch (look) {
                    case Look.Nothing() -> null;
                    case Look.Loading() -> said("loading", Icon.WAITING);
                    case Look.Unshown() -> said("unshown", Icon.FILE);
                    case Look.Failed(String problem) ->
                        new EmptyState(Icon.WARNING, texts.get("detail.attachment.failed.title"), problem);
                    case Look.Picture(byte[] bytes) -> picture(bytes);
                    case Look.Lines lines -> lines(lines);
                });
    }

    private Node said(String what, Icon icon) {
        String key = "detail.attachment." + what;
        return new EmptyState(icon, texts.get(key + ".title"), texts.get(key + ".hint"));
    }

    private Node picture(byte[] bytes) {
        Image image = new Image(new ByteArrayInputStream(bytes), WIDEST, WIDEST, true, true);
        if (image.isError()) {
            return said("unshown", Icon.FILE);
        }
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setAccessibleText(texts.get("detail.attachment.picture"));
        view.fitWidthProperty()
                .bind(widthProperty().subtract(24).map(room -> Math.min(room.doubleValue(), image.getWidth())));
        view.fitHeightProperty()
                .bind(heightProperty().subtract(24).map(room -> Math.min(room.doubleValue(), image.getHeight())));
        return view;
    }

    private Node lines(Look.Lines look) {
        ListView<String> list = new ListView<>();
        list.setId("detail.attachment.text");
        list.setAccessibleText(texts.get("detail.attachment.text"));
        FocusEdge.on(list);
        list.getStyleClass().add("row-list");
        list.setCellFactory(_ -> new LineCell());
        list.getItems().setAll(look.lines());
        if (!look.whole()) {
            Label part = new Label(texts.get("detail.attachment.part"));
            part.getStyleClass().addAll("muted", "small", "look-note");
            setTop(part);
        }
        return list;
    }

    private static String shown(String line) {
        return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + '…' : line;
    }

    private static final class LineCell extends ListCell<String> {
        LineCell() {
            setPrefWidth(0);
            getStyleClass().add("mono");
        }

        @Override
        protected void updateItem(@Nullable String line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty || line == null ? null : shown(line));
        }
    }
}
