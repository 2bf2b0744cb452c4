package dev.faultline.ui.issues;

import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.kit.Tip;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A word of an issue, whole in its tooltip.
final class WordCell extends TableCell<IssueRow, Issue> {
    private final Function<Issue, @Nullable String> word;

    WordCell(Function<Issue, @Nullable String> word) {
        this.word = word;
        getStyleClass().add("word-cell");
        Tip.on(this, () -> Objects.requireNonNullElse(getText(), ""));
    }

    @Override
    protected void updateItem(@Nullable Issue issue, boolean empty) {
        super.updateItem(issue, empty);
        String text = issue == null ? null : word.apply(issue);
        setText(text);
    }
}
