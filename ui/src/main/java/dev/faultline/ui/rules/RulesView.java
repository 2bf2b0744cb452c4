package dev.faultline.ui.rules;

import dev.faultline.live.triage.RuleBook;
import dev.faultline.triage.grouping.GroupingRules;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.EmptyState;
import dev.faultline.ui.kit.Halves;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.NameBox;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.text.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The nodes of the screen: rules on one side, what they would do on the other.
final class RulesView {
    private static final double NARROW = 900;
    private static final double FOLDED = 800;
    private static final double BESIDE = 0.5;
    private static final double ABOVE = 0.56;

    private final Kit kit;
    private final Texts texts;
    private final RulesModel model;
    private final RulesPresenter presenter;
    private final RulesCommands commands;
    private final VBox root = new VBox();
    private final StackPane body = new StackPane();
    private final StackPane text = new StackPane();
    private final RuleEditor own;
    private final Label status = new Label();
    private final Halves halves;
    private @Nullable RuleEditor shipped;

    RulesView(Kit kit, RulesModel model, RulesPresenter presenter, RulesCommands commands) {
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        this.presenter = presenter;
        this.commands = commands;
        this.own = new RuleEditor(texts, "rules.text", texts.get("rules.own"));
        own.area().setPromptText(texts.get("rules.prompt"));
        own.area().textProperty().bindBidirectional(model.draft());
        own.follow(model.errors());
        VBox.setVgrow(text, Priority.ALWAYS);
        VBox left = new VBox(tabs(), text);
        this.halves = new Halves(
                Orientation.HORIZONTAL,
                texts.get("rules.divider"),
                left,
                new PlanPane(kit, model, presenter, commands),
                BESIDE);
        root.setId("rules");
        root.getStyleClass().add("rules");
        VBox.setVgrow(body, Priority.ALWAYS);
        Node bar = bar();
        bar.visibleProperty().bind(model.project().isNotNull());
        bar.managedProperty().bind(bar.visibleProperty());
        root.getChildren().addAll(bar, body);
        root.widthProperty().map(width -> width.doubleValue() < NARROW).subscribe(this::arrange);
        model.book().subscribe(_ -> show());
        model.problem().subscribe(_ -> show());
        model.project().subscribe(_ -> show());
        model.changed().subscribe(_ -> say());
    }

    Parent node() {
        return root;
    }

    /// Under each other, what is written has more of the room.
    private void arrange(boolean narrow) {
        halves.setOrientation(narrow ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        halves.setDividerPositions(narrow ? ABOVE : BESIDE);
    }

    void focus() {
        own.area().requestFocus();
        own.area().end();
    }

    private Node bar() {
        NameBox project = new NameBox(model.projects());
        project.setId("rules.project");
        project.setAccessibleText(texts.get("rules.project"));
        project.setTooltip(new Tip(texts.get("rules.project")));
        model.project().subscribe(project::setValue);
        project.setOnAction(_ -> {
            if (project.getValue() != null) {
                model.project().set(project.getValue());
            }
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(project, gap);
        Button preview = kit.controls().button(commands.preview());
        preview.setMinWidth(Region.USE_PREF_SIZE);
        bar.getChildren().add(preview);
        for (Command command : commands.others()) {
            Button button = kit.controls().button(command);
            button.setMinWidth(Region.USE_PREF_SIZE);
            if (command.id().equals("rules.apply")) {
                button.getStyleClass().add("accent");
            } else {
                button.getStyleClass().add("quiet");
                button.contentDisplayProperty()
                        .bind(Bindings.when(root.widthProperty().lessThan(FOLDED))
                                .then(ContentDisplay.GRAPHIC_ONLY)
                                .otherwise(ContentDisplay.LEFT));
            }
            bar.getChildren().add(button);
        }
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("rules-bar");
        return bar;
    }

    private Node tabs() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton mine = tab("own", group);
        ToggleButton theirs = tab("shipped", group);
        mine.setOnAction(_ -> choose(mine, own));
        theirs.setOnAction(_ -> choose(theirs, shipped()));
        HBox segments = new HBox(mine, theirs);
        segments.getStyleClass().add("segments");
        segments.setMinWidth(Region.USE_PREF_SIZE);
        status.setId("rules.status");
        status.getStyleClass().addAll("muted", "small");
        status.setMinWidth(0);
        Tip.on(status, status::getText);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(segments, gap, status);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("rules-tabs");
        choose(mine, own);
        return bar;
    }

    private ToggleButton tab(String name, ToggleGroup group) {
        ToggleButton tab = new ToggleButton(texts.get("rules.tab." + name));
        tab.setId("rules.tab." + name);
        tab.setToggleGroup(group);
        tab.setMinWidth(Region.USE_PREF_SIZE);
        return tab;
    }

    private void choose(ToggleButton tab, Node shown) {
        tab.setSelected(true);
        text.getChildren().setAll(shown);
    }

    private RuleEditor shipped() {
        RuleEditor made = shipped;
        if (made == null) {
            made = new RuleEditor(texts, "rules.shipped.text", texts.get("rules.shipped"));
            made.area().setEditable(false);
            made.area().setText(GroupingRules.shippedStackTraceText() + "\n" + GroupingRules.shippedFingerprintText());
            shipped = made;
        }
        return made;
    }

    private void show() {
        RuleBook book = model.book().get();
        String problem = model.problem().get();
        if (!problem.isEmpty()) {
            Button again = new Button(texts.get("rules.retry"));
            again.setId("rules.retry");
            again.setOnAction(_ -> presenter.retry());
            body.getChildren().setAll(new EmptyState(Icon.WARNING, texts.get("rules.unread"), problem, again));
        } else if (model.project().get() == null) {
            Button home = new Button(texts.get("rules.none.home"));
            home.setId("rules.none.home");
            home.setOnAction(_ -> kit.go().accept(new Place.Home()));
            EmptyState none =
                    new EmptyState(Icon.RULES, texts.get("rules.none.title"), texts.get("rules.none.hint"), home);
            none.setId("rules.none");
            body.getChildren().setAll(none);
        } else if (book == null) {
            body.getChildren().clear();
        } else if (!body.getChildren().equals(List.of(halves))) {
            body.getChildren().setAll(halves);
        }
        say();
    }

    private void say() {
        RuleBook book = model.book().get();
        if (book == null) {
            status.setText("");
        } else if (model.changed().get()) {
            status.setText(texts.get("rules.status.changed"));
        } else if (book.history().isEmpty()) {
            status.setText(texts.get("rules.status.shipped"));
        } else {
            RuleBook.Version version = book.history().getFirst();
            String who = version.who() == null ? texts.get("rules.status.somebody") : version.who();
            status.setText(texts.format("rules.status.since", who, texts.time(version.at())));
        }
    }
}
