package dev.faultline.ui.issues;

import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.issue.Substatus;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.kit.TitleLine;
import dev.faultline.ui.kit.WordLabel;
import dev.faultline.ui.text.Texts;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/// What an issue is: type and place, then the message.
final class TitleCell extends TableCell<IssueRow, Issue> {
    private static final int TIP = 1000;
    private static final PseudoClass UNSEEN = PseudoClass.getPseudoClass("unseen");

    private final Texts texts;
    private final Circle unseen = new Circle(3.5);
    private final Label type = new WordLabel();
    private final Label culprit = new WordLabel();
    private final MoodChip chip = new MoodChip();
    private final Label owner = new WordLabel();
    private final Label message = new WordLabel();
    private final VBox lines;
    private String whole = "";

    TitleCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("title-cell");
        unseen.getStyleClass().add("unseen");
        type.getStyleClass().add("issue-type");
        culprit.getStyleClass().add("issue-culprit");
        owner.getStyleClass().addAll("chip", "owner");
        owner.setGraphic(Icon.USER.node());
        owner.setMaxWidth(120);
        owner.setMinWidth(0);
        message.getStyleClass().add("issue-message");
        HBox.setHgrow(culprit, Priority.ALWAYS);
        culprit.setMinWidth(0);
        culprit.setPrefWidth(0);
        culprit.setMaxWidth(Double.MAX_VALUE);
        unseen.setManaged(false);
        unseen.relocate(-11, 6);
        HBox first = new HBox(type, culprit, owner, chip, unseen);
        first.getStyleClass().add("issue-line");
        first.setAlignment(Pos.CENTER_LEFT);
        lines = new VBox(first, message);
        lines.getStyleClass().add("issue-lines");
        lines.setMinWidth(0);
        lines.maxWidthProperty().bind(widthProperty().subtract(24));
        lines.prefWidthProperty().bind(lines.maxWidthProperty());
        setGraphic(lines);
        Tip.on(this, () -> whole);
    }

    @Override
    protected void updateItem(@Nullable Issue issue, boolean empty) {
        super.updateItem(issue, empty);
        lines.setVisible(issue != null);
        if (issue == null) {
            whole = "";
            setAccessibleText(null);
            return;
        }
        String kind = issue.type();
        String value = issue.value();
        String where = issue.culprit();
        type.setText(TitleLine.of(texts, kind == null || kind.isBlank() ? issue.title() : kind));
        tell(where == null ? "" : TitleLine.first(where), kind == null || value == null ? "" : TitleLine.first(value));
        unseen.setVisible(!issue.seen());
        type.pseudoClassStateChanged(UNSEEN, !issue.seen());
        String state = texts.get("issues.substatus." + issue.substatus().wireName());
        chip.show(mood(issue.substatus()), state);
        show(chip, issue.substatus() != Substatus.ONGOING);
        owner.setText(issue.assignee() == null ? "" : TitleLine.first(issue.assignee()));
        show(owner, issue.assignee() != null);
        whole = issue.title().length() > TIP ? issue.title().substring(0, TIP) : issue.title();
        setAccessibleText(texts.format(issue.seen() ? "issues.row.text" : "issues.row.unseen", issue.title(), state));
    }

    /// The place stands beside the type; where there is no message it has that line to itself.
    private void tell(String place, String words) {
        boolean below = words.isEmpty();
        culprit.setText(below ? "" : place);
        message.setText(below ? place : words);
        show(message, !message.getText().isEmpty());
    }

    private static String mood(Substatus substatus) {
        return switch (substatus) {
            case NEW -> "info";
            case REGRESSED -> "bad";
            case ESCALATING -> "warn";
            case RESOLVED, RESOLVED_IN_RELEASE -> "good";
            case ONGOING, UNTIL_ESCALATING, UNTIL_CONDITION, FOREVER -> "plain";
        };
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
