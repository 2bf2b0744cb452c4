package dev.faultline.ui.detail.group;

import dev.faultline.triage.grouping.Component;
import dev.faultline.triage.grouping.Variant;
import dev.faultline.triage.grouping.reason.Reason;
import dev.faultline.ui.detail.row.Chevron;
import dev.faultline.ui.detail.row.RowList;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.kit.WordLabel;
import dev.faultline.ui.text.Texts;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line of the grouping tree: whether it counts as icon, what it is, its values, the reason.
final class GroupCell extends ListCell<GroupRow> {
    private static final PseudoClass IGNORED = PseudoClass.getPseudoClass("ignored");
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final double INDENT = 18;

    private final GroupWords words;
    private final Region indent = new Region();
    private final Chevron chevron = new Chevron();
    private final FontIcon counts = Icon.DONE.node();
    private final FontIcon ignored = Icon.DEBUG.node();
    private final Label name = new WordLabel();
    private final Label values = new WordLabel();
    private final Label hint = new Label();
    private final HBox line = new HBox();

    GroupCell(Texts texts, RowList<GroupRow> list) {
        this.words = new GroupWords(texts);
        setPrefWidth(0);
        indent.setMinWidth(Region.USE_PREF_SIZE);
        StackPane mark = new StackPane(counts, ignored);
        mark.getStyleClass().add("group-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().add("group-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        values.getStyleClass().addAll("mono", "group-values");
        values.setMinWidth(0);
        values.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(values, Priority.ALWAYS);
        hint.getStyleClass().add("group-hint");
        Tip.on(hint, hint::getText);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("group-line");
        line.getChildren().addAll(indent, chevron, mark, name, values, hint);
        setOnMouseClicked(event -> list.clicked(event, getItem()));
    }

    @Override
    protected void updateItem(@Nullable GroupRow row, boolean empty) {
        super.updateItem(row, empty);
        GroupRow shown = empty ? null : row;
        pseudoClassStateChanged(HEAD, shown instanceof GroupRow.Look);
        pseudoClassStateChanged(IGNORED, shown != null && !shown.contributes());
        setGraphic(shown == null ? null : line);
        setAccessibleText(shown == null ? null : words.of(shown));
        if (shown != null) {
            show(shown);
        }
    }

    private void show(GroupRow row) {
        chevron.show(row.toggle() != null, row.open());
        counts.setVisible(row.contributes());
        ignored.setVisible(!row.contributes());
        switch (row) {
            case GroupRow.Look(var _, Variant variant, var _) -> {
                indent.setPrefWidth(0);
                show(variant.name(), Objects.requireNonNullElse(variant.hash(), ""), variant.reason());
            }
            case GroupRow.Part(var _, int depth, Component component, String summary, boolean open) -> {
                indent.setPrefWidth(INDENT * (depth + 1));
                boolean inside = open && !component.children().isEmpty();
                show(component.id(), inside ? "" : summary, component.reason());
            }
        }
    }

    private void show(String shownName, String shownValues, @Nullable Reason reason) {
        name.setText(shownName);
        values.setText(shownValues);
        String why = words.of(reason);
        hint.setText(why);
    }
}
