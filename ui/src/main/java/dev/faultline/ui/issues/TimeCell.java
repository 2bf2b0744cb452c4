package dev.faultline.ui.issues;

import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.TimeLabel;
import java.time.Instant;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// How long ago something was.
final class TimeCell extends TableCell<IssueRow, Issue> {
    private final Function<Issue, Instant> time;
    private final TimeLabel label;

    TimeCell(Kit kit, Function<Issue, Instant> time) {
        this.time = time;
        this.label = new TimeLabel(kit.texts(), kit.ticker(), TimeLabel.Form.SHORT);
        getStyleClass().add("time-cell");
        setGraphic(label);
        accessibleTextProperty().bind(label.accessibleTextProperty());
    }

    @Override
    protected void updateItem(@Nullable Issue issue, boolean empty) {
        super.updateItem(issue, empty);
        label.show(issue == null ? null : time.apply(issue));
    }
}
