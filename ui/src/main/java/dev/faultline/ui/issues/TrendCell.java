package dev.faultline.ui.issues;

import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.text.Texts;
import java.util.List;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// How often an issue occurred over the last time.
final class TrendCell extends TableCell<IssueRow, List<Long>> {
    private final Texts texts;
    private final Trend trend = new Trend();

    TrendCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("trend-cell");
    }

    @Override
    protected void updateItem(@Nullable List<Long> counts, boolean empty) {
        super.updateItem(counts, empty);
        if (counts == null || counts.isEmpty()) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        trend.show(counts);
        String words = texts.format(
                "issues.trend.text",
                counts.stream().mapToLong(Long::longValue).sum(),
                counts.stream().mapToLong(Long::longValue).max().orElse(0));
        setAccessibleText(words);
        setTooltip(new Tip(words));
        setGraphic(trend);
    }
}
