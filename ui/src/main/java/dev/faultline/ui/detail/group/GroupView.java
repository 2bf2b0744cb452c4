package dev.faultline.ui.detail.group;

import dev.faultline.triage.grouping.Grouping;
import dev.faultline.ui.detail.row.RowList;
import dev.faultline.ui.detail.row.RowState;
import dev.faultline.ui.kit.CopyButton;
import dev.faultline.ui.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The grouping section: the algorithm, and the tree of what was looked at with what counted and why.
public final class GroupView extends VBox {
    private final GroupModel model;
    private final Texts texts;
    private final RowList<GroupRow> list;
    private final Label config = new Label();

    /// The section of a model.
    public GroupView(GroupModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        GroupWords words = new GroupWords(texts);
        this.list = new RowList<>(row -> new RowState(row.toggle(), row.open()), words::of, model::toggle);
        getStyleClass().addAll("section", "group-section");
        list.setId("detail.grouping");
        list.setAccessibleText(texts.get("detail.section.grouping"));
        list.setCellFactory(_ -> new GroupCell(texts, list));
        VBox.setVgrow(list, Priority.ALWAYS);
        config.getStyleClass().add("muted");
        config.setMaxWidth(Double.MAX_VALUE);
        config.setMinWidth(0);
        HBox.setHgrow(config, Priority.ALWAYS);
        ToggleButton all = new ToggleButton(texts.get("detail.group.all"));
        all.setId("detail.grouping.all");
        all.getStyleClass().add("quiet");
        all.setMinWidth(USE_PREF_SIZE);
        all.setOnAction(_ -> model.all(all.isSelected()));
        CopyButton copy = new CopyButton(texts, texts.get("detail.section.grouping"), list::copied);
        copy.setId("detail.grouping.copy");
        copy.getStyleClass().add("quiet");
        copy.setMinWidth(USE_PREF_SIZE);
        HBox bar = new HBox(config, all, copy);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("section-bar");
        getChildren().addAll(bar, list);
        model.rowsProperty().subscribe(this::showRows);
    }

    /// The list, to put the keyboard focus on.
    public Node list() {
        return list;
    }

    private void showRows(List<GroupRow> rows) {
        list.show(rows);
        Grouping grouping = model.grouping();
        config.setText(grouping == null ? "" : texts.format("detail.group.config", grouping.config()));
    }
}
