package dev.faultline.ui.releases;

import dev.faultline.live.release.ReleaseComparison;
import dev.faultline.live.release.ReleaseComparison.Changed;
import dev.faultline.triage.release.ReleaseFigures;
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
import java.util.stream.Stream;
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

    private static final double KIND = 100;
    private static final double ISSUE = 180;
    private static final double SIDES = 26;
    private static final double LEAST = 64;
    private static final double MOST = 240;

    private final Texts texts;
    private final FittedColumns<Changed> figures = new FittedColumns<>(SIDES, LEAST, MOST);

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
        TableColumn<Changed, Changed> before = column("", "figure", count(Changed::before));
        TableColumn<Changed, Changed> after = column("", "figure", count(Changed::after));
        TableColumn<Changed, Changed> factor = column(
                texts.get("releases.changes.factor"), "figure", (cell, changed) -> cell.setText(factor(changed)));
        TableColumn<Changed, Changed> issue = column(texts.get("releases.changes.issue"), "name", this::title);
        issue.setMinWidth(ISSUE);
        WideColumn.of(issue);
        issue.setPrefWidth(600);
        TableColumn<Changed, Changed> kind = column(texts.get("releases.changes.kind"), "kind", this::kind);
        kind.setMinWidth(KIND);
        kind.setMaxWidth(KIND);
        figures.add(before, name(comparison.before()), figures(comparison, Changed::before));
        figures.add(after, name(comparison.after()), figures(comparison, Changed::after));
        figures.add(factor, factor.getText(), comparison.changes().stream().map(this::factor));
        widthProperty().subscribe(width -> figures.fit(Math.max(0, width.doubleValue() - KIND) / 2));
        getColumns().addAll(List.of(kind, issue, before, after, factor));
        setRowFactory(_ -> row(presenter));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            Changed chosen = getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                key.consume();
                presenter.openIssue(chosen.issue().id());
            }
        });
    }

    private static String name(ReleaseFigures release) {
        return ShownName.of(ReleaseCharts.version(release.name()));
    }

    private Stream<String> figures(ReleaseComparison comparison, Function<Changed, Long> count) {
        return comparison.changes().stream().map(count).map(texts::number);
    }

    private static TableColumn<Changed, Changed> column(
            String name, String kind, BiConsumer<TableCell<Changed, Changed>, Changed> show) {
        TableColumn<Changed, Changed> column = new TableColumn<>(name);
        column.getStyleClass().add(kind + "-column");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new ChangeCell(kind, show));
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

    private String factor(Changed changed) {
        Kind kind = changed.shift().kind();
        String factor = kind == Kind.NEW || kind == Kind.GONE
                ? ""
                : texts.format("releases.factor", changed.shift().factor());
        boolean sure = changed.shift().sure() || kind == Kind.SAME;
        return sure ? factor : texts.format("releases.factor.few", factor).strip();
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
