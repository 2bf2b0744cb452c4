package dev.faultline.ui.issues;

import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.text.Texts;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// How often an issue occurred over the last time.
final class TrendCell extends TableCell<IssueRow, List<Long>> {
    private final Texts texts;
    private final Trend trend = new Trend();
    private final Tip tip = new Tip(() -> Objects.requireNonNullElse(getAccessibleText(), ""));
    private @Nullable List<Long> shown;

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
            shown = null;
            return;
        }
        if (counts.equals(shown)) {
            return;
        }
        shown = counts;
        trend.show(counts);
        setAccessibleText(texts.format(
                "issues.trend.text",
                counts.stream().mapToLong(Long::longValue).sum(),
                counts.stream().mapToLong(Long::longValue).max().orElse(0)));
        setTooltip(tip);
        setGraphic(trend);
    }
}
