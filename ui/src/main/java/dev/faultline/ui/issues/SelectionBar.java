package dev.faultline.ui.issues;

import dev.faultline.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// How many issues match, and exactly what the next decision is about: so many rows, or all that match.
final class SelectionBar extends HBox {
    private final Texts texts;
    private final IssuesModel model;
    private final Label count = new Label();
    private final Hyperlink all;

    SelectionBar(Texts texts, IssuesModel model, ChosenIssues chosen) {
        this.texts = texts;
        this.model = model;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("selection-bar");
        count.setId("issues.count");
        count.getStyleClass().add("issues-count");
        count.setMinWidth(0);
        all = new Hyperlink();
        all.setId("issues.all");
        all.setMinWidth(USE_PREF_SIZE);
        all.setOnAction(_ -> {
            all.setVisited(false);
            if (model.scope().get().isEmpty()) {
                chosen.all();
            } else {
                chosen.rows();
            }
        });
        getChildren().addAll(count, all);
        model.content().subscribe(this::show);
        model.total().subscribe(_ -> show());
        model.selected().subscribe(this::show);
        model.scope().subscribe(this::show);
    }

    private void show() {
        int selected = model.selected().size();
        long total = model.total().get();
        int scope = model.scope().get().size();
        boolean rows = model.content().get() == IssuesModel.Content.ROWS;
        count.setVisible(rows);
        count.setText(
                scope > 0
                        ? texts.format("issues.count.all", scope)
                        : selected > 1
                                ? texts.format("issues.count.selected", selected, total)
                                : texts.format("issues.count", total));
        boolean offer = rows && scope == 0 && selected > 1 && total > selected;
        all.setText(scope > 0 ? texts.get("issues.all.not") : texts.format("issues.all", total));
        all.setVisible(offer || scope > 0);
        all.setManaged(all.isVisible());
    }
}
