package dev.faultline.ui.issues;

import dev.faultline.triage.search.IssueSort;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.text.Texts;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.jspecify.annotations.Nullable;

/// The head of a column by which the list can be ordered.
final class SortHeader extends Button {
    private static final PseudoClass SORTED = PseudoClass.getPseudoClass("sorted");

    private final Texts texts;
    private final String column;

    SortHeader(Texts texts, String column, IssueSort sort, IssuesModel model, IssuesPresenter presenter) {
        super(texts.get("issues.column." + column));
        this.texts = texts;
        this.column = column;
        setId("issues.sort." + sort.word());
        getStyleClass().setAll("sort-header");
        setContentDisplay(ContentDisplay.RIGHT);
        setOnAction(_ -> presenter.sortBy(sort));
        model.sort().subscribe(chosen -> show(chosen == sort));
    }

    private void show(@Nullable Boolean sorted) {
        boolean on = Boolean.TRUE.equals(sorted);
        pseudoClassStateChanged(SORTED, on);
        setGraphic(on ? Icon.SORT.node() : null);
        setAccessibleText(
                texts.format(on ? "issues.sorted.text" : "issues.sortable.text", texts.get("issues.column." + column)));
    }
}
