package dev.faultline.ui.detail.hash;

import dev.faultline.live.triage.IssueHash;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.EmptyState;
import dev.faultline.ui.kit.FocusEdge;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.text.Texts;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The kinds of events an issue holds: a list to choose from what is to be an issue of its own.
public final class HashView extends VBox {
    private final Texts texts;
    private final HashModel model;
    private final ObservableList<IssueHash> rows = FXCollections.observableArrayList();
    private final ListView<IssueHash> list = new ListView<>(rows);
    private final StackPane body = new StackPane();
    private final Label head = new Label();
    private final Button split;

    /// The list of a model.
    ///
    /// @param unmerge splits off what is chosen
    public HashView(Kit kit, HashModel model, Command unmerge) {
        this.texts = kit.texts();
        this.model = model;
        this.split = kit.controls().button(unmerge);
        setId("detail.hashes");
        getStyleClass().add("hash-section");
        head.setId("detail.hashes.head");
        head.getStyleClass().add("muted");
        head.setMinWidth(0);
        head.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(head, Priority.ALWAYS);
        split.setMinWidth(USE_PREF_SIZE);
        HBox bar = new HBox(head, split);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("section-bar");
        list.setId("detail.hashes.list");
        list.getStyleClass().add("hash-list");
        list.setAccessibleText(texts.get("detail.hash.list"));
        FocusEdge.on(list);
        list.setCellFactory(_ -> new HashCell(kit, model));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(bar, body);
        model.hashesProperty().subscribe(_ -> show());
        model.problemProperty().subscribe(_ -> show());
        model.chosenSet().addListener((SetChangeListener<String>) _ -> chosen());
    }

    /// The list, to put the keyboard focus on.
    public Node list() {
        return list;
    }

    private void pressed(KeyEvent event) {
        IssueHash shown = list.getSelectionModel().getSelectedItem();
        boolean toggles = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
        if (shown != null && toggles) {
            event.consume();
            model.choose(shown.hash(), !model.chosenSet().contains(shown.hash()));
        }
    }

    private void show() {
        int selected = list.getSelectionModel().getSelectedIndex();
        rows.setAll(model.hashesProperty().get());
        if (selected >= 0 && selected < rows.size()) {
            list.getSelectionModel().clearAndSelect(selected);
        }
        String problem = model.problemProperty().get();
        if (!problem.isEmpty()) {
            body.getChildren().setAll(new EmptyState(Icon.WARNING, texts.get("detail.hash.failed.title"), problem));
        } else if (rows.size() == 1) {
            body.getChildren()
                    .setAll(
                            list,
                            new EmptyState(
                                    Icon.GROUPING,
                                    texts.get("detail.nothing.hash.title"),
                                    texts.get("detail.nothing.hash.hint")));
        } else {
            body.getChildren().setAll(list);
        }
        chosen();
    }

    private void chosen() {
        int all = rows.size();
        int wanted = model.chosenSet().size();
        head.setText(
                wanted == 0
                        ? texts.format("detail.hash.head", all)
                        : wanted == all
                                ? texts.get("detail.hash.head.all")
                                : texts.format("detail.hash.head.chosen", wanted, all));
        split.setVisible(all > 1);
        list.refresh();
    }
}
