package dev.faultline.ui.issues;

import dev.faultline.ui.kit.FocusEdge;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.TableKeys;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// The table of issues. When the rows change it keeps what is selected and what stands at its upper edge; it asks for
/// more rows near the end, and to pause when the user begins to look at something.
final class IssueTable extends TableView<IssueRow> {
    private static final int AHEAD = 60;
    private static final int AROUND = 50;

    private final IssuesModel model;
    private final IssuesPresenter presenter;
    private final Wheel wheel = new Wheel(this);
    private final ObservableValue<Set<Long>> chosen;
    private @Nullable VirtualFlow<?> flow;
    private int around;
    private boolean replacing;

    IssueTable(Kit kit, IssuesModel model, IssuesPresenter presenter) {
        this.model = model;
        this.presenter = presenter;
        chosen = model.scope().map(Set::copyOf);
        setId("issues.list");
        getStyleClass().add("issue-table");
        setAccessibleText(kit.texts().get("issues.list"));
        FocusEdge.on(this);
        TableKeys.on(this);
        IssueColumns columns = new IssueColumns(kit, model, presenter);
        getColumns().addAll(columns.all());
        getColumns().forEach(column -> column.widthProperty().subscribe(this::layOutRows));
        widthProperty().subscribe(width -> columns.fit(width.doubleValue()));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().getSelectedItems().addListener((ListChangeListener<IssueRow>) _ -> selected());
        setRowFactory(_ -> row());
        getItems().setAll(model.rows());
        model.rows().addListener((ListChangeListener<IssueRow>) _ -> replace());
        model.following().subscribe(this::top);
        skinProperty().subscribe(_ -> {
            flow = null;
            watchScrolling();
        });
    }

    /// Where the column of titles ends.
    DoubleBinding titleEnd() {
        return getColumns()
                .getFirst()
                .widthProperty()
                .add(getColumns().get(1).widthProperty())
                .subtract(8);
    }

    /// Moves the selection up or down; from nowhere to the first row in view.
    void step(int by) {
        if (getItems().isEmpty()) {
            return;
        }
        int from = getSelectionModel().getSelectedIndex();
        int to = from < 0
                ? TableKeys.first(this)
                : Math.clamp(from + by, 0, getItems().size() - 1);
        getSelectionModel().clearAndSelect(to);
        getFocusModel().focus(to);
        reveal(to);
        requestFocus();
    }

    private TableRow<IssueRow> row() {
        FreshRow row = new FreshRow(chosen, wheel.turning());
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !row.isEmpty()) {
                presenter.open();
            }
        });
        return row;
    }

    private void layOutRows() {
        for (Node row : lookupAll(".table-row-cell")) {
            ((Parent) row).requestLayout();
        }
    }

    private void selected() {
        if (replacing) {
            return;
        }
        model.scope().set(List.of());
        List<IssueRow> selected = List.copyOf(getSelectionModel().getSelectedItems());
        model.selected().setAll(selected);
        if (!selected.isEmpty()) {
            presenter.pause();
            moreNear(getSelectionModel().getSelectedIndex());
        }
    }

    private void replace() {
        replacing = true;
        try {
            Anchor anchor = anchor();
            IssueRow focused = getFocusModel().getFocusedItem();
            getItems().setAll(model.rows());
            reselect(focused);
            if (anchor != null) {
                anchor.restore();
            }
        } finally {
            replacing = false;
        }
        if (!model.selected().equals(getSelectionModel().getSelectedItems())) {
            selected();
        }
        lookAround();
    }

    /// Tells which rows are in view, with some before and after, so that scrolling a little asks nothing new.
    private void lookAround() {
        int from = around();
        around = from;
        int to = Math.min(getItems().size(), from + 3 * AROUND);
        presenter.inView(getItems().subList(Math.min(from, to), to).stream()
                .map(IssueRow::id)
                .toList());
    }

    private void reselect(@Nullable IssueRow focused) {
        getSelectionModel().clearSelection();
        for (IssueRow row : List.copyOf(model.selected())) {
            int index = getItems().indexOf(row);
            if (index >= 0) {
                getSelectionModel().select(index);
            }
        }
        int focus = focused == null ? -1 : getItems().indexOf(focused);
        if (focus >= 0) {
            getFocusModel().focus(focus);
        }
    }

    private int around() {
        VirtualFlow<?> rows = flow();
        IndexedCell<?> first = rows == null ? null : rows.getFirstVisibleCell();
        return first == null ? 0 : Math.max(0, first.getIndex() / AROUND * AROUND - AROUND);
    }

    private void top(boolean following) {
        if (following && !getItems().isEmpty()) {
            scrollTo(0);
        }
    }

    private void watchScrolling() {
        for (Node node : lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
                bar.valueProperty().subscribe((_, value) -> scrolled(value.doubleValue()));
            }
        }
    }

    private void scrolled(double value) {
        if (replacing) {
            return;
        }
        if (value > 0 && !model.rows().isEmpty()) {
            presenter.pause();
        }
        if (around() != around) {
            lookAround();
        }
        VirtualFlow<?> rows = flow();
        IndexedCell<?> last = rows == null ? null : rows.getLastVisibleCell();
        if (last != null) {
            moreNear(last.getIndex());
        }
    }

    private void moreNear(int index) {
        if (index > getItems().size() - AHEAD) {
            presenter.more();
        }
    }

    private void reveal(int index) {
        VirtualFlow<?> rows = flow();
        IndexedCell<?> first = rows == null ? null : rows.getFirstVisibleCell();
        IndexedCell<?> last = rows == null ? null : rows.getLastVisibleCell();
        if (first == null || last == null) {
            scrollTo(index);
        } else if (index <= first.getIndex()) {
            scrollTo(index);
        } else if (index >= last.getIndex()) {
            scrollTo(Math.max(0, index - (last.getIndex() - first.getIndex()) + 1));
        }
    }

    private @Nullable Anchor anchor() {
        VirtualFlow<?> rows = flow();
        IndexedCell<?> first = rows == null ? null : rows.getFirstVisibleCell();
        if (first == null
                || first.getIndex() <= 0
                || first.getIndex() >= getItems().size()) {
            return null;
        }
        return new Anchor(getItems().get(first.getIndex()), first.getIndex());
    }

    private @Nullable VirtualFlow<?> flow() {
        if (flow == null && lookup(".virtual-flow") instanceof VirtualFlow<?> found) {
            flow = found;
        }
        return flow;
    }

    /// The row at the upper edge, and where it stood.
    private final class Anchor {
        private final IssueRow row;
        private final int index;

        Anchor(IssueRow row, int index) {
            this.row = row;
            this.index = index;
        }

        void restore() {
            int now = getItems().indexOf(row);
            if (now >= 0 && now != index) {
                scrollTo(now);
            }
        }
    }
}
