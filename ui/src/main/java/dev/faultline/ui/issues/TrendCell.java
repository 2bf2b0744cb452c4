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
    private @Nullable List<Long> shown;

    TrendCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("trend-cell");
        setGraphic(trend);
        Tip.on(this, () -> Objects.requireNonNullElse(getAccessibleText(), ""));
    }

    @Override
    protected void updateItem(@Nullable List<Long> counts, boolean empty) {
        super.updateItem(counts, empty);
        trend.setVisible(counts != null && !counts.isEmpty());
        if (Objects.equals(counts, shown)) {
            return;
        }
        shown = counts;
        if (counts == null || counts.isEmpty()) {
            setAccessibleText(null);
            return;
        }
        trend.show(counts);
        setAccessibleText(texts.format(
                "issues.trend.text",
                counts.stream().mapToLong(Long::longValue).sum(),
                counts.stream().mapToLong(Long::longValue).max().orElse(0)));
    }
}
