package dev.faultline.ui.releases;

import dev.faultline.live.release.ReleaseComparison;
import dev.faultline.live.release.ReleaseComparison.Changed;
import dev.faultline.triage.release.Shift.Kind;
import dev.faultline.ui.kit.FocusEdge;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.kit.SystemLetters;
import dev.faultline.ui.kit.TableKeys;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.kit.TitleLine;
import dev.faultline.ui.kit.WideColumn;
import dev.faultline.ui.text.Texts;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// The issues that differ between two releases. Those of which chance may be the cause are grey and say so.
final class ComparisonTable extends TableView<Changed> {
    private static final PseudoClass FEW = PseudoClass.getPseudoClass("few");

    private final Texts texts;

    ComparisonTable(Texts texts, ReleaseComparison comparison, ReleasesPresenter presenter) {
        this.texts = texts;
        setId("releases.changes");
        getStyleClass().addAll("plain-table", "change-table");
        setAccessibleText(texts.get("releases.changes"));
        FocusEdge.on(this);
        TableKeys.on(this);
        Label nothing = new Label(texts.get("releases.changes.none"));
        nothing.getStyleClass().add("muted");
        setPlaceholder(nothing);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        String before = ShownName.of(ReleaseCharts.version(comparison.before().name()));
        String after = ShownName.of(ReleaseCharts.version(comparison.after().name()));
        TableColumn<Changed, Changed> issue = column(texts.get("releases.changes.issue"), 180, "name", this::title);
        WideColumn.of(issue);
        issue.setPrefWidth(600);
        getColumns()
                .addAll(List.of(
                        column(texts.get("releases.changes.kind"), 112, "kind", this::kind),
                        issue,
                        column(before, 100, "figure", count(Changed::before)),
                        column(after, 100, "figure", count(Changed::after)),
                        column(texts.get("releases.changes.factor"), 140, "figure", this::factor)));
        setRowFactory(_ -> row(presenter));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            Changed chosen = getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                key.consume();
                presenter.openIssue(chosen.issue().id());
            }
        });
    }

    private static TableColumn<Changed, Changed> column(
            String name, double width, String kind, BiConsumer<TableCell<Changed, Changed>, Changed> show) {
        TableColumn<Changed, Changed> column = new TableColumn<>(name);
        column.getStyleClass().add(kind + "-column");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new ChangeCell(kind, show));
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static TableRow<Changed> row(ReleasesPresenter presenter) {
        TableRow<Changed> row = new TableRow<>();
        row.itemProperty()
                .subscribe(changed -> row.pseudoClassStateChanged(
                        FEW, changed != null && !changed.shift().sure()));
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !row.isEmpty()) {
                presenter.openIssue(row.getItem().issue().id());
            }
        });
        return row;
    }

    private void kind(TableCell<Changed, Changed> cell, Changed changed) {
        Label chip = ComparisonPane.chip(texts, changed);
        cell.setGraphic(chip);
        cell.setAccessibleText(chip.getText());
    }

    private void title(TableCell<Changed, Changed> cell, Changed changed) {
        String title = changed.issue().title();
        cell.setText(TitleLine.of(texts, title));
        cell.setTooltip(new Tip(title.length() > 1000 ? title.substring(0, 1000) : title));
    }

    private BiConsumer<TableCell<Changed, Changed>, Changed> count(Function<Changed, Long> count) {
        return (cell, changed) -> cell.setText(texts.number(count.apply(changed)));
    }

    private void factor(TableCell<Changed, Changed> cell, Changed changed) {
        Kind kind = changed.shift().kind();
        String factor = kind == Kind.NEW || kind == Kind.GONE
                ? ""
                : texts.format("releases.factor", changed.shift().factor());
        boolean sure = changed.shift().sure() || kind == Kind.SAME;
        cell.setText(sure ? factor : texts.format("releases.factor.few", factor).strip());
    }

    private static final class ChangeCell extends TableCell<Changed, Changed> {
        private final BiConsumer<TableCell<Changed, Changed>, Changed> show;

        ChangeCell(String kind, BiConsumer<TableCell<Changed, Changed>, Changed> show) {
            this.show = show;
            getStyleClass().add(kind + "-cell");
        }

        @Override
        protected void updateItem(@Nullable Changed changed, boolean empty) {
            super.updateItem(changed, empty);
            setText(null);
            setGraphic(null);
            setTooltip(null);
            if (changed != null) {
                show.accept(this, changed);
            }
            SystemLetters.on(this, getText());
        }
    }
}
