package dev.faultline.ui.rules;

import dev.faultline.live.triage.RegroupPlan.Fate;
import dev.faultline.live.triage.RegroupPlan.Part;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.kit.TitleLine;
import dev.faultline.ui.text.Texts;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A line of a plan: an issue with what becomes of it, or where its events go.
final class PlanCell extends ListCell<PlanRow> {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final int LONGEST_ID = 18;

    private final Texts texts;
    private final PlanWords words;
    private final Label fate = new Label();
    private final Label id = new Label();
    private final Label title = new Label();
    private final Label count = new Label();
    private final HBox line = new HBox(8);
    private final HBox to = new HBox(8);

    PlanCell(PlanWords words) {
        this.texts = words.texts();
        this.words = words;
        setPrefWidth(0);
        fate.getStyleClass().add("chip");
        id.getStyleClass().addAll("mono", "small");
        id.setMinWidth(Region.USE_PREF_SIZE);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        count.getStyleClass().add("plan-count");
        Region indent = new Region();
        indent.setMinWidth(14);
        to.getChildren().addAll(indent, Icon.FORWARD.node());
        to.setMinWidth(Region.USE_PREF_SIZE);
        to.setAlignment(Pos.CENTER_LEFT);
        line.getChildren()
                .setAll(
                        to,
                        id,
                        title,
                        column(fate, words.fates(), Pos.CENTER_LEFT),
                        column(count, words.counts(), Pos.CENTER_RIGHT));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("plan-line");
        setGraphic(line);
        Tip.on(this, title::getText);
    }

    /// A label in the room that the widest of its kind needs, so that all of them line up.
    private static Node column(Label label, String all, Pos side) {
        Label widest = new Label(all);
        widest.getStyleClass().setAll(label.getStyleClass());
        widest.getStyleClass().add("plan-widest");
        widest.setVisible(false);
        widest.setPrefHeight(0);
        StackPane column = new StackPane(widest, label);
        column.setAlignment(side);
        column.setMinWidth(Region.USE_PREF_SIZE);
        return column;
    }

    @Override
    protected void updateItem(@Nullable PlanRow row, boolean empty) {
        super.updateItem(row, empty);
        PlanRow shown = empty ? null : row;
        pseudoClassStateChanged(HEAD, shown instanceof PlanRow.Head);
        line.setVisible(shown != null);
        to.setVisible(shown instanceof PlanRow.Goal);
        to.setManaged(to.isVisible());
        if (shown == null) {
            title.setText("");
            setAccessibleText(null);
            return;
        }
        fate.setText(words.fate(shown));
        count.setText(words.count(shown));
        switch (shown) {
            case PlanRow.Head(Fate what) -> head(what);
            case PlanRow.Goal(Part part, boolean stays) -> goal(part, stays);
        }
    }

    private void head(Fate what) {
        fate.getStyleClass().setAll("label", "chip", what.gone() && !what.split() ? "warn" : "info");
        id.setText(ShownName.brief(what.issue().shortId(), LONGEST_ID));
        title.setText(TitleLine.of(texts, what.issue().title()));
        title.setGraphic(null);
        setAccessibleText(texts.format(
                "rules.row.head", what.issue().shortId(), title.getText(), fate.getText(), count.getText()));
    }

    private void goal(Part part, boolean stays) {
        String where = part.issue() == 0 ? texts.get("rules.goal.new") : part.shortId();
        fate.getStyleClass().setAll("label", "chip", stays ? "plain" : part.issue() == 0 ? "good" : "warn");
        id.setText(ShownName.brief(where, LONGEST_ID));
        title.setText(TitleLine.of(texts, part.title()));
        title.setGraphic(null);
        setAccessibleText(texts.format("rules.row.goal", where, title.getText(), fate.getText(), count.getText()));
    }
}
