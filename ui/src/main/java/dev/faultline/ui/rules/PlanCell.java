package dev.faultline.ui.rules;

import dev.faultline.live.triage.RegroupPlan.Fate;
import dev.faultline.live.triage.RegroupPlan.Part;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.kit.TitleLine;
import dev.faultline.ui.text.Texts;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A line of a plan: an issue with what becomes of it, or where its events go.
final class PlanCell extends ListCell<PlanRow> {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final int LONGEST_ID = 18;
    private static final double COUNT = 96;

    private final Texts texts;
    private final Label fate = new Label();
    private final Label id = new Label();
    private final Label title = new Label();
    private final Label count = new Label() {
        @Override
        protected double computePrefWidth(double height) {
            return Math.max(COUNT, super.computePrefWidth(height)); // so that what stands before it lines up
        }
    };
    private final HBox line = new HBox(8);
    private final HBox to = new HBox(8);

    PlanCell(Texts texts) {
        this.texts = texts;
        setPrefWidth(0);
        fate.getStyleClass().add("chip");
        fate.setMinWidth(Region.USE_PREF_SIZE);
        id.getStyleClass().addAll("mono", "small");
        id.setMinWidth(Region.USE_PREF_SIZE);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        count.getStyleClass().add("plan-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region indent = new Region();
        indent.setMinWidth(14);
        to.getChildren().addAll(indent, Icon.FORWARD.node());
        to.setMinWidth(Region.USE_PREF_SIZE);
        to.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().setAll(to, id, title, fate, count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("plan-line");
        setGraphic(line);
        Tip.on(this, title::getText);
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
        switch (shown) {
            case PlanRow.Head(Fate what) -> head(what);
            case PlanRow.Goal(Part part, boolean stays) -> goal(part, stays);
        }
    }

    private void head(Fate what) {
        String word = what.gone() && !what.split() ? "gone" : what.split() ? "split" : "loses";
        fate.getStyleClass().setAll("label", "chip", what.gone() && !what.split() ? "warn" : "info");
        fate.setText(texts.format("rules.fate." + word, what.parts().size()));
        id.setText(cut(what.issue().shortId(), LONGEST_ID));
        title.setText(TitleLine.of(texts, what.issue().title()));
        title.setGraphic(null);
        count.setText(texts.format(
                "rules.events", what.parts().stream().mapToLong(Part::events).sum()));
        setAccessibleText(
                texts.format("rules.row.head", id.getText(), title.getText(), fate.getText(), count.getText()));
    }

    private void goal(Part part, boolean stays) {
        String where = part.issue() == 0 ? texts.get("rules.goal.new") : part.shortId();
        id.setText(cut(where, LONGEST_ID));
        title.setText(TitleLine.of(texts, part.title()));
        title.setGraphic(null);
        count.setText(texts.format("rules.events", part.events()));
        fate.setText(texts.get(stays ? "rules.goal.stay" : part.issue() == 0 ? "rules.goal.made" : "rules.goal.move"));
        fate.getStyleClass().setAll("label", "chip", stays ? "plain" : part.issue() == 0 ? "good" : "warn");
        setAccessibleText(texts.format("rules.row.goal", where, title.getText(), fate.getText(), count.getText()));
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) + "…" : text;
    }
}
