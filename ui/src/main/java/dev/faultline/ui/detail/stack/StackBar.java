package dev.faultline.ui.detail.stack;

import dev.faultline.ui.kit.CopyButton;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.text.Texts;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Says how traces are shown: whose, which frames, in what order, as sent or with the names found. Wraps where there is
/// little room.
final class StackBar extends HBox {
    private static final double ONE_LINE = 2000;
    private static final double ROOM_FOR_WORDS = 860;

    private final StackModel model;
    private final Texts texts;
    private final ComboBox<Subject> subjects = new ComboBox<>();
    private final ToggleGroup filters = new ToggleGroup();
    private final ToggleButton order = new ToggleButton();
    private final ToggleButton chain = new ToggleButton();
    private final ToggleGroup views = new ToggleGroup();
    private final HBox filter = new HBox();
    private final HBox view = new HBox();
    private final Label count = new Label();
    private boolean showing;

    StackBar(StackModel model, Texts texts, Function<Subject, String> words) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("section-bar");
        setAlignment(Pos.TOP_LEFT);
        chooseSubject(words);
        fillSegments();
        quiet(order, "order", Icon.ORDER, model::switchOrder);
        quiet(
                chain,
                "chain",
                Icon.CHAIN,
                () -> model.options(options().withThrownFirst(!options().thrownFirst())));
        count.getStyleClass().addAll("muted", "small", "stack-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        CopyButton copy = new CopyButton(texts, texts.get("detail.stack.copied"), model::copied);
        copy.setId("detail.stack.copy");
        copy.getStyleClass().add("quiet");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        fold(order, chain, copy);
        FlowPane choices = new FlowPane(subjects, filter, order, chain, view);
        choices.getStyleClass().add("stack-choices");
        choices.setAlignment(Pos.CENTER_LEFT);
        choices.setRowValignment(VPos.CENTER);
        choices.setPrefWrapLength(ONE_LINE);
        choices.setMinWidth(0);
        HBox.setHgrow(choices, Priority.ALWAYS);
        getChildren().addAll(choices, count, copy);
        model.contentProperty().subscribe(this::show);
        model.optionsProperty().subscribe(this::show);
        model.subjectProperty().subscribe(_ -> showSubject());
        model.rowsProperty().subscribe(_ -> showSubject());
    }

    private void fillSegments() {
        filter.getStyleClass().add("segments");
        for (FrameFilter each : FrameFilter.values()) {
            filter.getChildren()
                    .add(choice(
                            "filter",
                            each,
                            filters,
                            () -> model.options(options().withFilter(each))));
        }
        view.getStyleClass().add("segments");
        for (TraceView each : TraceView.values()) {
            view.getChildren()
                    .add(choice(
                            "view", each, views, () -> model.options(options().withView(each))));
        }
    }

    /// Where there is little room buttons show their icons only; their tooltips have the words.
    private void fold(ButtonBase... buttons) {
        BooleanBinding narrow = widthProperty().lessThan(ROOM_FOR_WORDS);
        for (ButtonBase button : buttons) {
            button.contentDisplayProperty()
                    .bind(Bindings.when(narrow)
                            .then(ContentDisplay.GRAPHIC_ONLY)
                            .otherwise(ContentDisplay.LEFT));
        }
        subjects.maxWidthProperty().bind(Bindings.when(narrow).then(200.0).otherwise(380.0));
    }

    /// As high as it wraps, however low the window is.
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private StackOptions options() {
        return model.optionsProperty().get();
    }

    private void chooseSubject(Function<Subject, String> words) {
        subjects.setId("detail.stack.thread");
        subjects.setAccessibleText(texts.get("detail.stack.thread.choose"));
        subjects.setMinWidth(120);
        subjects.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Subject subject) {
                return subject == null ? "" : words.apply(subject);
            }

            @Override
            public @Nullable Subject fromString(String text) {
                return null;
            }
        });
        subjects.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (!showing && index.intValue() >= 0) {
                model.choose(index.intValue());
            }
        });
    }

    private ToggleButton choice(String kind, Enum<?> what, ToggleGroup group, Runnable choose) {
        String id = "detail.stack." + kind + "." + what.name().toLowerCase(Locale.ROOT);
        ToggleButton button = new ToggleButton(texts.get(id));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setUserData(what);
        button.setOnAction(_ -> {
            choose.run();
            button.setSelected(true);
        });
        return button;
    }

    private static void quiet(ToggleButton button, String name, Icon icon, Runnable action) {
        button.setGraphic(icon.node());
        Tip.on(button, button::getText);
        button.setId("detail.stack." + name);
        button.getStyleClass().add("quiet");
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    private void show(StackContent content) {
        showing = true;
        subjects.getItems().setAll(content.subjects());
        subjects.getSelectionModel().select(model.subjectProperty().get());
        showing = false;
        visible(subjects, content.subjects().size() > 1);
        visible(view, content.raw());
    }

    private void showSubject() {
        showing = true;
        subjects.getSelectionModel().select(model.subjectProperty().get());
        showing = false;
        Subject shown = model.subject();
        visible(chain, shown != null && shown.traces().size() > 1);
        count.setText(texts.format("detail.stack.count", model.frames()));
    }

    private void show(StackOptions shown) {
        filters.getToggles().forEach(each -> each.setSelected(each.getUserData() == shown.filter()));
        order.setText(texts.get(shown.newestFirst() ? "detail.stack.newest" : "detail.stack.oldest"));
        order.setSelected(!shown.newestFirst());
        chain.setText(texts.get(shown.thrownFirst() ? "detail.stack.thrown" : "detail.stack.innermost"));
        chain.setSelected(!shown.thrownFirst());
        views.getToggles().forEach(each -> each.setSelected(each.getUserData() == shown.view()));
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
