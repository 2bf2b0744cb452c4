package dev.faultline.ui.issues;

import dev.faultline.event.Level;
import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.kit.LevelBadge;
import dev.faultline.ui.text.Texts;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// The level as icon and word.
final class LevelCell extends TableCell<IssueRow, Issue> {
    private final LevelBadge badge;

    LevelCell(Texts texts) {
        badge = new LevelBadge(texts, Level.ERROR);
        getStyleClass().add("level-cell");
        setGraphic(badge);
    }

    @Override
    protected void updateItem(@Nullable Issue issue, boolean empty) {
        super.updateItem(issue, empty);
        badge.setVisible(issue != null);
        if (issue != null) {
            badge.show(issue.level());
        }
        setAccessibleText(issue == null ? null : badge.getText());
    }
}
