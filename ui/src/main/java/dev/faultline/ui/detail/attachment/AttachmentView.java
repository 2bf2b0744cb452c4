package dev.faultline.ui.detail.attachment;

import dev.faultline.live.AttachmentInfo;
import dev.faultline.ui.kit.EmptyState;
import dev.faultline.ui.kit.FocusEdge;
import dev.faultline.ui.kit.Halves;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.kit.WordLabel;
import dev.faultline.ui.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The attachments section: the list, and a look at the chosen one.
public final class AttachmentView extends StackPane {
    private static final double ROOM_FOR_WORDS = 480;

    private final AttachmentModel model;
    private final Texts texts;
    private final Consumer<AttachmentInfo> save;
    private final ListView<AttachmentInfo> list = new ListView<>();
    private final LookPane look;
    private final Halves split;
    private final EmptyState nothing;

    /// The section of a model.
    ///
    /// @param choose told which attachment is to be looked at
    /// @param save told which attachment is to be saved
    public AttachmentView(
            AttachmentModel model, Texts texts, Consumer<AttachmentInfo> choose, Consumer<AttachmentInfo> save) {
        this.model = model;
        this.texts = texts;
        this.save = save;
        this.look = new LookPane(texts);
        this.split = new Halves(Orientation.HORIZONTAL, texts.get("detail.attachment.divider"), list, look, 0.42);
        this.nothing = new EmptyState(
                Icon.ATTACHMENT, texts.get("detail.attachment.empty.title"), texts.get("detail.attachment.empty.hint"));
        getStyleClass().addAll("section", "attachment-section");
        list.setId("detail.attachments");
        list.setAccessibleText(texts.get("detail.section.attachments"));
        list.getStyleClass().addAll("row-list", "attachment-list");
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe(selected -> {
            if (selected != null) {
                choose.accept(selected);
            }
        });
        FocusEdge.on(list);
        nothing.setMaxHeight(USE_PREF_SIZE);
        setAlignment(nothing, Pos.TOP_CENTER);
        getChildren().addAll(split, nothing);
        model.attachments().subscribe(this::showAll);
        model.look().subscribe(look::show);
    }

    /// The list, to put the keyboard focus on.
    public Node list() {
        return list;
    }

    private void showAll(List<AttachmentInfo> attachments) {
        list.getSelectionModel().clearSelection();
        list.getItems().setAll(attachments);
        split.setVisible(!attachments.isEmpty());
        nothing.setVisible(attachments.isEmpty());
        if (!attachments.isEmpty() && model.chosen().get() == null) {
            list.getSelectionModel().select(0);
        }
    }

    private String words(AttachmentInfo attachment) {
        return texts.format("detail.attachment.line", kind(attachment), texts.bytes(attachment.size()));
    }

    private static String kind(AttachmentInfo attachment) {
        return attachment.contentType() == null ? attachment.kind() : attachment.contentType();
    }

    private final class Cell extends ListCell<AttachmentInfo> {
        private final Label name = new WordLabel();
        private final Label kind = new Label();
        private final Label size = new Label();
        private final Button button = new Button(texts.get("detail.attachment.save"), Icon.DOWNLOAD.node());
        private final HBox line = new HBox(name, kind, size, button);

        Cell() {
            setPrefWidth(0);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("attachment-line");
            name.getStyleClass().add("attachment-name");
            name.setMinWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            BooleanBinding narrow = list.widthProperty().lessThan(ROOM_FOR_WORDS);
            for (Label fact : new Label[] {kind, size}) {
                fact.getStyleClass().addAll("muted", "small");
                fact.setMinWidth(USE_PREF_SIZE);
            }
            size.getStyleClass().add("attachment-size");
            kind.visibleProperty().bind(narrow.not());
            kind.managedProperty().bind(kind.visibleProperty());
            button.contentDisplayProperty()
                    .bind(Bindings.when(narrow)
                            .then(ContentDisplay.GRAPHIC_ONLY)
                            .otherwise(ContentDisplay.LEFT));
            Tip.on(name, name::getText);
            button.getStyleClass().add("quiet");
            button.setMinWidth(USE_PREF_SIZE);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(@Nullable AttachmentInfo attachment, boolean empty) {
            super.updateItem(attachment, empty);
            if (empty || attachment == null) {
                setGraphic(null);
                setId(null);
                setAccessibleText(null);
                return;
            }
            setId("detail.attachment." + getIndex());
            name.setText(ShownName.of(attachment.name()));
            kind.setText(kind(attachment));
            size.setText(texts.bytes(attachment.size()));
            button.setId("detail.attachment." + getIndex() + ".save");
            button.setAccessibleText(texts.format("detail.attachment.save.what", attachment.name()));
            button.setOnAction(_ -> save.accept(attachment));
            setAccessibleText(attachment.name() + ", " + words(attachment));
            setGraphic(line);
        }
    }
}
