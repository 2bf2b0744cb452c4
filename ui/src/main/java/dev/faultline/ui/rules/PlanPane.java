package dev.faultline.ui.rules;

import dev.faultline.live.job.JobState;
import dev.faultline.live.triage.RegroupPlan;
import dev.faultline.ui.kit.EmptyState;
import dev.faultline.ui.kit.FocusEdge;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.kit.WrappedLabel;
import dev.faultline.ui.text.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What issues would become: in numbers, and each issue that would lose events with where they go.
final class PlanPane extends StackPane {
    private static final int FIGURES = 6;
    private static final List<Integer> FIGURE_COLUMNS = List.of(FIGURES, FIGURES / 2, FIGURES / 3);

    private final Texts texts;
    private final RulesModel model;
    private final RulesPresenter presenter;
    private final Button cancel;
    private final ProgressBar progress = new ProgressBar();
    private final Label working = new Label();

    PlanPane(Kit kit, RulesModel model, RulesPresenter presenter, RulesCommands commands) {
        this.texts = kit.texts();
        this.model = model;
        this.presenter = presenter;
        this.cancel = kit.controls().button(commands.cancel());
        setId("rules.plan");
        getStyleClass().add("plan-pane");
        setMinSize(0, 0); // else it would push the divider away where there is little room
        progress.setId("rules.progress");
        progress.setAccessibleText(texts.get("rules.progress"));
        progress.setPrefWidth(280);
        model.plan().subscribe(_ -> show());
        model.draft().subscribe(_ -> show());
        model.errors().subscribe(_ -> show());
        model.busy().subscribe(_ -> show());
        model.work().subscribe(this::tell);
    }

    private void tell(@Nullable JobState state) {
        if (state != null) {
            progress.setProgress(state.progress());
            working.setText(
                    state.progress() < 0
                            ? state.title()
                            : texts.format("rules.working", state.title(), state.progress()));
        }
    }

    private void show() {
        getChildren().setAll(content());
    }

    private Node content() {
        RegroupPlan plan = model.plan().get();
        if (model.busy().get()) {
            VBox work = new VBox(12, working, progress, cancel);
            work.setId("rules.work");
            work.setAlignment(Pos.CENTER);
            return work;
        }
        if (plan == null) {
            return empty(Icon.SEEN, model.errors().get().isEmpty() ? "unasked" : "unreadable");
        }
        if (!model.isPlanned()) {
            return empty(Icon.WAITING, "stale");
        }
        return plan.fates().isEmpty() ? unchanged(plan) : planned(plan);
    }

    private EmptyState empty(Icon icon, String name) {
        EmptyState state =
                new EmptyState(icon, texts.get("rules." + name + ".title"), texts.get("rules." + name + ".hint"));
        state.setId("rules." + name);
        return state;
    }

    private Node unchanged(RegroupPlan plan) {
        EmptyState state = new EmptyState(
                Icon.DONE,
                texts.get("rules.unchanged.title"),
                texts.format(
                        "rules.unchanged.text",
                        plan.figures().events(),
                        plan.figures().issues()));
        state.setId("rules.unchanged");
        return state;
    }

    private Node planned(RegroupPlan plan) {
        RegroupPlan.Figures figures = plan.figures();
        TilePane numbers = new TilePane(
                figure("events", figures.events()),
                figure("moved", figures.moved()),
                figure("merged", figures.merged()),
                figure("split", figures.split()),
                figure("made", figures.made()),
                figure("same", plan.unchanged()));
        numbers.setId("rules.figures");
        numbers.getStyleClass().add("plan-figures");
        numbers.setPrefColumns(FIGURES);
        numbers.maxWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> evenWidth(numbers), widthProperty(), numbers.tileWidthProperty()));
        ListView<PlanRow> list = new ListView<>();
        list.setId("rules.fates");
        list.getStyleClass().add("plan-list");
        list.setAccessibleText(texts.get("rules.fates"));
        FocusEdge.on(list);
        List<PlanRow> rows = PlanRow.of(plan);
        PlanWords words = PlanWords.of(texts, rows);
        list.setCellFactory(_ -> new PlanCell(words));
        list.getItems().setAll(rows);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected(list);
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                openSelected(list);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        return new VBox(numbers, list);
    }

    /// All figures on one line, or half of them, or a third: the last line is never shorter.
    private double evenWidth(TilePane numbers) {
        Insets insets = numbers.getInsets();
        double sides = insets.getLeft() + insets.getRight();
        double tile = numbers.getTileWidth() + numbers.getHgap();
        double room = getWidth() - sides + numbers.getHgap();
        return FIGURE_COLUMNS.stream()
                                .filter(columns -> columns * tile <= room)
                                .findFirst()
                                .orElse(1)
                        * tile
                + sides;
    }

    private void openSelected(ListView<PlanRow> list) {
        PlanRow row = list.getSelectionModel().getSelectedItem();
        if (row != null && row.issue() != 0) {
            presenter.openIssue(row.issue());
        }
    }

    private Node figure(String name, long value) {
        Label number = new Label(texts.figure(value));
        number.setAccessibleText(texts.number(value));
        number.setTooltip(new Tip(texts.number(value)));
        number.setId("rules.figure." + name);
        number.getStyleClass().add("plan-number");
        Label word = new WrappedLabel(texts.format("rules.figure." + name, value));
        word.getStyleClass().addAll("muted", "small");
        VBox figure = new VBox(number, word);
        figure.getStyleClass().add("plan-figure");
        return figure;
    }
}
