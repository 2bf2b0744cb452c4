package dev.faultline.ui.issues;

import dev.faultline.ui.kit.AskBar;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.FocusEdge;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.kit.WordLabel;
import dev.faultline.ui.saved.SavedView;
import dev.faultline.ui.saved.SavedViews;
import dev.faultline.ui.text.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The saved views to put in order: opened over the list, put away with Escape.
final class ViewsPane extends VBox {
    private static final double ROW = 30;
    private static final int MOST_ROWS = 7;
    private static final int LEAST_ROWS = 4;
    private static final int LETTERS = 90;

    private final Kit kit;
    private final Texts texts;
    private final IssuesPresenter presenter;
    private final SavedViews views;
    private final AskBar ask;
    private final ListView<SavedView> list = new ListView<>();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final List<Command> commands;

    ViewsPane(Kit kit, IssuesPresenter presenter, SavedViews views, AskBar ask) {
        this.kit = kit;
        this.texts = kit.texts();
        this.presenter = presenter;
        this.views = views;
        this.ask = ask;
        setId("issues.views.pane");
        getStyleClass().add("views-pane");
        visibleProperty().bind(open);
        managedProperty().bind(open);
        list.setId("issues.views.list");
        list.getStyleClass().add("views-list");
        list.setAccessibleText(texts.get("issues.views"));
        FocusEdge.on(list);
        list.setCellFactory(_ -> new Cell());
        list.setFixedCellSize(ROW);
        list.setPlaceholder(new Label(texts.get("issues.views.none")));
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                show();
            }
        });
        BooleanBinding chosen = list.focusedProperty()
                .and(list.getSelectionModel().selectedItemProperty().isNotNull());
        commands = commands(chosen);
        views.views().subscribe(this::fill);
        getChildren().addAll(list, bar());
    }

    private List<Command> commands(BooleanBinding chosen) {
        return List.of(
                Command.of("issues.views.show", Icon.OPEN, this::show)
                        .keys("Enter")
                        .enabledWhen(chosen),
                Command.of("issues.views.up", Icon.UP, () -> move(-1))
                        .keys("Alt+Up")
                        .enabledWhen(chosen),
                Command.of("issues.views.down", Icon.DOWN, () -> move(1))
                        .keys("Alt+Down")
                        .enabledWhen(chosen),
                Command.of("issues.views.rename", Icon.NOTE, this::rename)
                        .keys("F2")
                        .enabledWhen(chosen),
                Command.of("issues.views.delete", Icon.DELETE, this::delete)
                        .keys("Delete")
                        .enabledWhen(chosen),
                Command.of("issues.views.close", Icon.CLOSE, this::close)
                        .keys("Esc")
                        .enabledWhen(Bindings.and(open, ask.open().not())));
    }

    /// What can be done while it is open, nothing while it is not; to be asked before the commands of the list.
    List<Command> commands() {
        return open.get() ? commands : List.of();
    }

    void open() {
        open.set(true);
        if (list.getSelectionModel().getSelectedIndex() < 0) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    void close() {
        open.set(false);
    }

    private void fill(List<SavedView> shown) {
        SavedView selected = list.getSelectionModel().getSelectedItem();
        int index = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(shown);
        list.setPrefHeight(height(shown.size(), MOST_ROWS));
        list.setMinHeight(height(shown.size(), LEAST_ROWS));
        if (selected != null && shown.contains(selected)) {
            list.getSelectionModel().clearAndSelect(shown.indexOf(selected));
        } else if (index >= 0 && !shown.isEmpty()) {
            list.getSelectionModel().clearAndSelect(Math.min(index, shown.size() - 1));
        }
    }

    /// Buttons work on the selected view wherever the focus is.
    private HBox bar() {
        HBox bar = new HBox(6);
        bar.setAlignment(Pos.CENTER_LEFT);
        for (Command command : commands) {
            Button button = new Button(command.text(texts), command.icon().node());
            button.setId(command.id());
            button.getStyleClass().add("quiet");
            button.setMinWidth(USE_PREF_SIZE);
            button.setTooltip(new Tip(kit.controls().tip(command)));
            button.setOnAction(_ -> command.action().run());
            if (!command.id().equals("issues.views.close")) {
                button.disableProperty()
                        .bind(list.getSelectionModel().selectedItemProperty().isNull());
            }
            bar.getChildren().add(button);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        bar.getChildren().add(bar.getChildren().size() - 1, gap);
        return bar;
    }

    private @Nullable SavedView selected() {
        return list.getSelectionModel().getSelectedItem();
    }

    private void show() {
        SavedView view = selected();
        if (view != null) {
            close();
            presenter.show(view);
        }
    }

    private void move(int by) {
        SavedView view = selected();
        if (view != null) {
            views.move(view, by);
        }
    }

    private void delete() {
        SavedView view = selected();
        if (view != null) {
            List<SavedView> before = views.views().get();
            views.remove(view);
            kit.toasts().undoable(texts.format("issues.views.deleted", view.name()), () -> views.restore(before));
        }
    }

    private void rename() {
        SavedView view = selected();
        if (view != null) {
            TextField name = new TextField(view.name());
            name.setId("issues.ask.name");
            name.setAccessibleText(texts.get("issues.views.name"));
            ask.ask(new AskBar.Question(
                    Icon.NOTE,
                    texts.format("issues.views.rename.ask", view.name()),
                    List.of(name),
                    texts.get("issues.views.rename.do"),
                    () -> views.rename(view, name.getText())));
            name.selectAll();
        }
    }

    private final class Cell extends ListCell<SavedView> {
        private final Label name = new WordLabel();
        private final Label query = new WordLabel();
        private final Label order = new Label();
        private final HBox line = new HBox(12, name, query, order);

        Cell() {
            setPrefWidth(0);
            name.getStyleClass().addAll("view-name", "fitted-name");
            name.setMinWidth(0);
            query.getStyleClass().addAll("mono", "muted", "small");
            query.setMinWidth(0);
            order.getStyleClass().addAll("muted", "small");
            order.setMinWidth(Region.USE_PREF_SIZE);
            line.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable SavedView view, boolean empty) {
            super.updateItem(view, empty);
            if (view == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(ShownName.brief(view.name(), LETTERS));
            query.setText(view.query());
            order.setText(texts.format(
                    "issues.views.order",
                    texts.get("issues.sort." + view.order().word())));
            setAccessibleText(view.name() + ", " + view.query() + ", " + order.getText());
            setGraphic(line);
        }
    }

    private static double height(int views, int most) {
        return ROW * Math.clamp(views, 1, most) + 4;
    }
}
