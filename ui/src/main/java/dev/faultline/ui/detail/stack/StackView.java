package dev.faultline.ui.detail.stack;

import dev.faultline.ui.detail.row.RowList;
import dev.faultline.ui.kit.CopyButton;
import dev.faultline.ui.kit.EmptyState;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.WrappedLabel;
import dev.faultline.ui.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The stack section: a bar that says how traces are shown, and the list of their lines.
public final class StackView extends VBox {
    private static final double CHARACTER = 7.4;

    private final StackModel model;
    private final Texts texts;
    private final StackRowText words;
    private final RowList<StackRow> list;
    private final ComboBox<Subject> subjects = new ComboBox<>();
    private final ToggleGroup filters = new ToggleGroup();
    private final ToggleButton order = new ToggleButton();
    private final ToggleButton chain = new ToggleButton();
    private final ToggleGroup views = new ToggleGroup();
    private final HBox view = new HBox();
    private final Label count = new Label();
    private final HBox bar = new HBox();
    private final Node nothing;
    private final Consumer<String> propose;
    private boolean showing;

    /// The section of a model.
    ///
    /// @param head stands between the bar and the list
    /// @param propose told a rule about a frame that the user wants
    public StackView(StackModel model, Texts texts, Node head, Consumer<String> propose) {
        this.propose = propose;
        this.model = model;
        this.texts = texts;
        this.words = new StackRowText(texts);
        this.list = new RowList<>(StackRowText::state, words::of, model::toggle);
        this.nothing =
                new EmptyState(Icon.CODE, texts.get("detail.stack.empty.title"), texts.get("detail.stack.empty.hint"));
        getStyleClass().addAll("section", "stack-section");
        list.setId("detail.stack");
        list.setAccessibleText(texts.get("detail.section.stack"));
        list.setCellFactory(_ -> new StackCell(texts, list));
        list.setOnContextMenuRequested(this::mark);
        VBox.setVgrow(list, Priority.ALWAYS);
        fillBar();
        Label remark = new WrappedLabel();
        remark.setId("detail.source.remark");
        remark.getStyleClass().addAll("muted", "small", "stack-remark");
        remark.setGraphic(Icon.CODE.node());
        model.remarkProperty().subscribe(said -> {
            remark.setText(said);
            visible(remark, !said.isEmpty());
        });
        list.getSelectionModel().selectedItemProperty().subscribe(model::stand);
        getChildren().addAll(bar, head, remark, list, nothing);
        list.widthProperty().subscribe(width -> model.columns((int) ((width.doubleValue() - 60) / CHARACTER)));
        model.contentProperty().subscribe(this::showContent);
        model.optionsProperty().subscribe(this::showOptions);
        model.subjectProperty().subscribe(_ -> showSubject());
        model.rowsProperty().subscribe(this::showRows);
    }

    /// The list, to put the keyboard focus on.
    public Node list() {
        return list;
    }

    /// Offers what the selected frame can be marked as; the first one where none is.
    public void mark() {
        StackRow.FrameLine line = frame();
        if (line != null) {
            int index = list.getItems().indexOf(line);
            list.getSelectionModel().clearAndSelect(index);
            Node cell = list.lookup("#detail.frame." + line.number());
            Node at = cell == null ? list : cell;
            Bounds bounds = at.localToScreen(at.getBoundsInLocal());
            if (bounds != null) {
                FrameMenu.of(line.frame(), texts, propose).show(list, bounds.getMinX() + 48, bounds.getMinY() + 24);
            }
        }
    }

    private void mark(ContextMenuEvent request) {
        StackRow.FrameLine line = frame();
        if (line != null) {
            FrameMenu.of(line.frame(), texts, propose).show(list, request.getScreenX(), request.getScreenY());
            request.consume();
        }
    }

    /// The frame that is selected or that the selected line belongs to.
    private StackRow.@Nullable FrameLine frame() {
        int selected = Math.max(0, list.getSelectionModel().getSelectedIndex());
        for (int i = Math.min(selected, list.getItems().size() - 1); i >= 0; i--) {
            if (list.getItems().get(i) instanceof StackRow.FrameLine line) {
                return line;
            }
        }
        return list.getItems().stream()
                .filter(StackRow.FrameLine.class::isInstance)
                .map(StackRow.FrameLine.class::cast)
                .findFirst()
                .orElse(null);
    }

    private void fillBar() {
        bar.getStyleClass().add("section-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        subjects.setId("detail.stack.thread");
        subjects.setAccessibleText(texts.get("detail.stack.thread.choose"));
        subjects.setMaxWidth(280);
        subjects.setMinWidth(120);
        subjects.setConverter(new Words());
        subjects.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (!showing && index.intValue() >= 0) {
                model.choose(index.intValue());
            }
        });
        HBox filter = new HBox();
        filter.getStyleClass().add("segments");
        for (FrameFilter each : FrameFilter.values()) {
            filter.getChildren().add(filterButton(each));
        }
        prepare(order, "order", () -> model.switchOrder());
        prepare(
                chain,
                "chain",
                () -> model.options(options().withThrownFirst(!options().thrownFirst())));
        view.getStyleClass().add("segments");
        for (TraceView each : TraceView.values()) {
            view.getChildren().add(viewButton(each));
        }
        count.getStyleClass().addAll("muted", "small");
        count.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        CopyButton copy = new CopyButton(texts, texts.get("detail.stack.copied"), model::copied);
        copy.setId("detail.stack.copy");
        copy.getStyleClass().add("quiet");
        bar.getChildren().addAll(subjects, filter, order, chain, view, space, count, copy);
    }

    private StackOptions options() {
        return model.optionsProperty().get();
    }

    private ToggleButton filterButton(FrameFilter filter) {
        String name = filter.name().toLowerCase(Locale.ROOT);
        ToggleButton button = new ToggleButton(texts.get("detail.stack.filter." + name));
        button.setId("detail.stack.filter." + name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(filters);
        button.setUserData(filter);
        button.setOnAction(_ -> {
            model.options(options().withFilter(filter));
            button.setSelected(true);
        });
        return button;
    }

    private ToggleButton viewButton(TraceView shown) {
        String name = shown.name().toLowerCase(Locale.ROOT);
        ToggleButton button = new ToggleButton(texts.get("detail.stack.view." + name));
        button.setId("detail.stack.view." + name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(views);
        button.setUserData(shown);
        button.setOnAction(_ -> {
            model.options(options().withView(shown));
            button.setSelected(true);
        });
        return button;
    }

    private static void prepare(ToggleButton button, String name, Runnable action) {
        button.setId("detail.stack." + name);
        button.getStyleClass().add("quiet");
        button.setOnAction(_ -> action.run());
        button.setMinWidth(USE_PREF_SIZE);
    }

    private void showContent(StackContent content) {
        showing = true;
        subjects.getItems().setAll(content.subjects());
        subjects.getSelectionModel().select(model.subjectProperty().get());
        showing = false;
        boolean several = content.subjects().size() > 1;
        visible(subjects, several);
        visible(view, content.raw());
        boolean empty = model.isEmpty();
        visible(bar, !empty);
        visible(list, !empty);
        visible(nothing, empty);
    }

    private void showSubject() {
        showing = true;
        subjects.getSelectionModel().select(model.subjectProperty().get());
        showing = false;
        Subject shown = model.subject();
        visible(chain, shown != null && shown.traces().size() > 1);
        count.setText(texts.format("detail.stack.count", model.frames()));
    }

    private void showOptions(StackOptions shown) {
        filters.getToggles().forEach(each -> each.setSelected(each.getUserData() == shown.filter()));
        order.setText(texts.get(shown.newestFirst() ? "detail.stack.newest" : "detail.stack.oldest"));
        order.setSelected(!shown.newestFirst());
        chain.setText(texts.get(shown.thrownFirst() ? "detail.stack.thrown" : "detail.stack.innermost"));
        chain.setSelected(!shown.thrownFirst());
        views.getToggles().forEach(each -> each.setSelected(each.getUserData() == shown.view()));
    }

    private void showRows(List<StackRow> rows) {
        list.show(rows);
        showSubject();
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private final class Words extends StringConverter<Subject> {
        @Override
        public String toString(@Nullable Subject subject) {
            return subject == null ? "" : words.subject(subject);
        }

        @Override
        public @Nullable Subject fromString(String text) {
            return null;
        }
    }
}
