package dev.faultline.ui.detail.crumb;

import dev.faultline.event.Level;
import dev.faultline.ui.detail.row.RowList;
import dev.faultline.ui.kit.CopyButton;
import dev.faultline.ui.kit.EmptyState;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.text.Texts;
import dev.faultline.ui.timeline.TimeForm;
import dev.faultline.ui.timeline.TimelineView;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The breadcrumbs section: what is shown and how, and the list.
public final class CrumbView extends VBox {
    /// The share of the height that the timeline may take from the list.
    private static final double MOST_TIMELINE = 0.5;
    private static final double ROOM_FOR_WORDS = 860;

    private final CrumbModel model;
    private final Texts texts;
    private final CrumbWords words;
    private final RowList<CrumbRow> list;
    private final TextField filter = new TextField();
    private final MenuButton kinds = new MenuButton();
    private final ComboBox<Level> levels = new ComboBox<>();
    private final Label count = new Label();
    private final Button all;
    private final HBox bar = new HBox();
    private final TimelineView timeline;
    private final Node nothing;

    /// The section of a model.
    public CrumbView(CrumbModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new CrumbWords(texts);
        this.list = new RowList<>(
                CrumbWords::state, row -> words.of(row, model.timeProperty().get()), model::toggle);
        this.nothing =
                new EmptyState(Icon.LIST, texts.get("detail.crumb.empty.title"), texts.get("detail.crumb.empty.hint"));
        this.timeline = new TimelineView(texts);
        this.all = new Button(texts.get("detail.crumb.all"));
        timeline.setId("detail.crumb.timeline");
        getStyleClass().addAll("section", "crumb-section");
        list.setId("detail.crumbs");
        list.setAccessibleText(texts.get("detail.section.crumbs"));
        list.setCellFactory(_ -> new CrumbCell(model, texts, list));
        VBox.setVgrow(list, Priority.ALWAYS);
        fillBar();
        getChildren().addAll(bar, timeline, list, nothing);
        linkTimeline();
        heightProperty().subscribe(height -> timeline.fit(height.doubleValue() * MOST_TIMELINE));
        model.rowsProperty().subscribe(this::showRows);
        timeline.timeFormProperty().bind(model.timeProperty());
        model.timeProperty().subscribe(_ -> list.refresh());
    }

    /// The list, to put the keyboard focus on.
    public Node list() {
        return list;
    }

    /// A mark and its line are selected together; a brushed stretch shows only its lines.
    private void linkTimeline() {
        model.timelineProperty().subscribe(timeline.timelineProperty()::set);
        timeline.brushProperty().subscribe(span -> model.filter(now().within(span)));
        model.brushed().subscribe(isBrushed -> {
            if (!isBrushed) {
                timeline.clearBrush();
            }
        });
        timeline.selectedProperty().subscribe(index -> select(index.intValue()));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row instanceof CrumbRow.Line line) {
                timeline.selectedProperty().set(line.index());
            }
        });
    }

    private void select(int index) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof CrumbRow.Line line && line.index() == index) {
                if (list.getSelectionModel().getSelectedIndex() != i) {
                    list.getSelectionModel().clearAndSelect(i);
                    list.scrollTo(i);
                }
                return;
            }
        }
    }

    private void fillBar() {
        bar.getStyleClass().add("section-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        filter.setId("detail.crumb.filter");
        filter.setPromptText(texts.get("detail.crumb.filter"));
        filter.setAccessibleText(texts.get("detail.crumb.filter"));
        filter.setPrefColumnCount(18);
        filter.setMinWidth(80);
        filter.textProperty().subscribe(text -> model.filter(now().withText(Objects.requireNonNullElse(text, ""))));
        kinds.setId("detail.crumb.kinds");
        kinds.setText(texts.get("detail.crumb.kinds"));
        kinds.setGraphic(Icon.FILTER.node());
        kinds.setMinWidth(USE_PREF_SIZE);
        levels.setId("detail.crumb.level");
        levels.setAccessibleText(texts.get("detail.crumb.level"));
        levels.setMinWidth(100);
        levels.setConverter(new LevelWords());
        levels.getItems().setAll(Level.values());
        levels.setValue(Level.DEBUG);
        levels.valueProperty().subscribe(level -> model.filter(now().withLeast(level)));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        count.getStyleClass().addAll("muted", "small");
        count.setMinWidth(USE_PREF_SIZE);
        CopyButton copy = new CopyButton(texts, texts.get("detail.section.crumbs"), list::copied);
        copy.setId("detail.crumb.copy");
        copy.getStyleClass().add("quiet");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.contentDisplayProperty()
                .bind(Bindings.when(widthProperty().lessThan(ROOM_FOR_WORDS))
                        .then(ContentDisplay.GRAPHIC_ONLY)
                        .otherwise(ContentDisplay.LEFT));
        all.setId("detail.crumb.all");
        all.getStyleClass().add("quiet");
        all.setMinWidth(USE_PREF_SIZE);
        all.setOnAction(_ -> showAll());
        bar.getChildren().addAll(filter, kinds, levels, times(), space, count, all, copy);
    }

    /// Drops everything that hides breadcrumbs.
    private void showAll() {
        filter.clear();
        levels.setValue(Level.DEBUG);
        timeline.clearBrush();
        model.filter(CrumbFilter.ALL);
    }

    private CrumbFilter now() {
        return model.filterProperty().get();
    }

    private Node times() {
        HBox box = new HBox();
        box.getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        for (TimeForm time : TimeForm.values()) {
            String name = time.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(texts.get("detail.crumb.time." + name));
            button.setId("detail.crumb.time." + name);
            button.setToggleGroup(group);
            button.setSelected(time == model.timeProperty().get());
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                model.time(time);
                button.setSelected(true);
            });
            box.getChildren().add(button);
        }
        return box;
    }

    private void showRows(List<CrumbRow> rows) {
        list.show(rows);
        timeline.list(model.listed()::contains);
        boolean empty = model.total() == 0;
        visible(bar, !empty);
        visible(timeline, model.isTimed());
        visible(list, !empty);
        visible(nothing, empty);
        count.setText(texts.format("detail.crumb.count", model.shown(), model.total()));
        visible(all, model.shown() < model.total());
        showKinds();
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void showKinds() {
        kinds.getItems().clear();
        model.kinds().forEach((kind, number) -> {
            CheckMenuItem item = new CheckMenuItem(texts.format("detail.crumb.kind.count", words.kind(kind), number));
            item.setId("detail.crumb.kind." + kind.name().toLowerCase(Locale.ROOT));
            item.setGraphic(CrumbWords.icon(kind).node());
            item.setSelected(!now().hidden().contains(kind));
            item.setOnAction(_ -> model.filter(now().withKind(kind, item.isSelected())));
            kinds.getItems().add(item);
        });
    }

    private final class LevelWords extends StringConverter<Level> {
        @Override
        public String toString(@Nullable Level level) {
            if (level == null || level == Level.DEBUG) {
                return texts.get("detail.crumb.level.all");
            }
            return texts.format("detail.crumb.level.least", texts.get("kit.level." + level.wireName()));
        }

        @Override
        public @Nullable Level fromString(String text) {
            return null;
        }
    }
}
