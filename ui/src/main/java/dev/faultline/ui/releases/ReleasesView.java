package dev.faultline.ui.releases;

import dev.faultline.live.release.Period;
import dev.faultline.live.release.ReleaseComparison;
import dev.faultline.ui.kit.EarlyFocus;
import dev.faultline.ui.kit.EmptyState;
import dev.faultline.ui.kit.FoldingBar;
import dev.faultline.ui.kit.Halves;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.MenuPlace;
import dev.faultline.ui.kit.NameBox;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.releases.ReleasesModel.Content;
import dev.faultline.ui.text.Texts;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/// The nodes of the screen of releases: the table above, the chart or a comparison beneath.
final class ReleasesView {
    private final Kit kit;
    private final Texts texts;
    private final ReleasesModel model;
    private final ReleasesPresenter presenter;
    private final ReleasesCommands commands;
    private final VBox root = new VBox();
    private final StackPane content = new StackPane();
    private final ReleaseTable table;
    private final StackPane lower = new StackPane();
    private final Halves halves;
    private final ChartPane chart;
    private final Label count = new Label();
    private final EarlyFocus tableFocus;

    ReleasesView(
            Kit kit, ReleasesModel model, ReleasesPresenter presenter, ReleasesCommands commands, ChartPane chart) {
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        this.presenter = presenter;
        this.commands = commands;
        this.chart = chart;
        this.table = new ReleaseTable(kit, model, presenter);
        this.tableFocus = new EarlyFocus(table);
        this.halves = new Halves(Orientation.VERTICAL, texts.get("releases.divider"), table, lower, 0.46);
        root.setId("releases");
        root.getStyleClass().add("releases");
        VBox.setVgrow(content, Priority.ALWAYS);
        Node tools = tools();
        root.getChildren().addAll(tools, content);
        menuOnRows();
        model.comparison().subscribe(this::compare);
        tools.visibleProperty().bind(model.content().isNotEqualTo(Content.NONE));
        tools.managedProperty().bind(tools.visibleProperty());
        model.content().subscribe(this::show);
        model.rows().addListener((ListChangeListener<ReleaseRow>) _ -> count());
        model.selected().addListener((ListChangeListener<ReleaseRow>) _ -> count());
    }

    Parent node() {
        return root;
    }

    void focus() {
        tableFocus.request();
    }

    private Node tools() {
        count.setId("releases.count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        FoldingBar row = new FoldingBar();
        row.getChildren().addAll(projects(), count, gap);
        row.addLesser(kit.controls().button(commands.issues()));
        row.add(kit.controls().button(commands.compare()));
        row.getChildren().add(periods());
        row.getStyleClass().add("releases-tools");
        row.setAlignment(Pos.CENTER_LEFT);
        count.textProperty().subscribe(row::unfold);
        return row;
    }

    private Node projects() {
        NameBox projects = new NameBox(model.projects());
        projects.setId("releases.project");
        projects.setAccessibleText(texts.get("releases.project"));
        model.project().subscribe(projects::setValue);
        projects.setOnAction(_ -> {
            String chosen = projects.getValue();
            if (chosen != null) {
                presenter.choose(chosen);
            }
        });
        return projects;
    }

    private Node periods() {
        SegmentedButton periods = new SegmentedButton();
        periods.setId("releases.periods");
        for (Period period : Period.values()) {
            String word = period.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(texts.get("releases.period." + word));
            button.setId("releases.period." + word);
            button.setAccessibleText(texts.get("releases.period.text." + word));
            button.setOnAction(_ -> {
                button.setSelected(true);
                presenter.look(period);
            });
            model.period().subscribe(chosen -> button.setSelected(chosen == period));
            periods.getButtons().add(button);
        }
        periods.setMinWidth(Region.USE_PREF_SIZE);
        return periods;
    }

    private void menuOnRows() {
        ContextMenu menu = kit.controls().menu(commands.onRow());
        table.setOnContextMenuRequested(request -> {
            if (!model.selected().isEmpty()) {
                MenuPlace.at(table, menu, request);
            }
        });
    }

    private void compare(@Nullable ReleaseComparison comparison) {
        lower.getChildren()
                .setAll(
                        comparison == null
                                ? chart
                                : new ComparisonPane(
                                        kit,
                                        comparison,
                                        presenter,
                                        kit.controls().iconButton(commands.close())));
    }

    private void count() {
        int selected = model.selected().size();
        count.setText(
                selected > 0
                        ? texts.format(
                                "releases.count.selected",
                                selected,
                                model.rows().size())
                        : texts.format("releases.count", model.rows().size()));
    }

    private void show(Content what) {
        switch (what) {
            case LOADING -> content.getChildren().clear();
            case RELEASES -> showReleases();
            case NONE ->
                empty(
                        Icon.RELEASES,
                        "none",
                        button("releases.none.home", () -> kit.go().accept(new Place.Home())));
            case FAILED -> failed();
        }
        count.setVisible(what == Content.RELEASES);
    }

    private void showReleases() {
        content.getChildren().setAll(halves);
    }

    private void failed() {
        String error = model.board().get().error();
        content.getChildren()
                .setAll(new EmptyState(
                        Icon.WARNING,
                        texts.get("releases.error.title"),
                        error == null ? "" : error,
                        button("releases.error.retry", presenter::ask)));
    }

    private void empty(Icon icon, String name, Node action) {
        EmptyState state = new EmptyState(
                icon, texts.get("releases." + name + ".title"), texts.get("releases." + name + ".hint"), action);
        state.setId("releases." + name);
        content.getChildren().setAll(state);
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setId(key);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
