package dev.faultline.ui.issues;

import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.text.Texts;
import java.util.function.ToLongFunction;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A count, short enough for its column.
final class FigureCell extends TableCell<IssueRow, Issue> {
    private final Texts texts;
    private final ToLongFunction<Issue> figure;

    FigureCell(Texts texts, ToLongFunction<Issue> figure) {
        this.texts = texts;
        this.figure = figure;
        getStyleClass().add("figure-cell");
    }

    @Override
    protected void updateItem(@Nullable Issue issue, boolean empty) {
        super.updateItem(issue, empty);
        if (issue == null) {
            setText(null);
            return;
        }
        long number = figure.applyAsLong(issue);
        setText(texts.compact(number));
        setAccessibleText(texts.number(number));
    }
}
