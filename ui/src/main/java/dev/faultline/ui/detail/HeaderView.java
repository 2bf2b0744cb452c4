package dev.faultline.ui.detail;

import dev.faultline.event.Level;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.issue.IssueStatus;
import dev.faultline.ui.detail.value.Preview;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.FoldingBar;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.LevelBadge;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.kit.TitleLine;
import dev.faultline.ui.kit.WordLabel;
import dev.faultline.ui.kit.WrappedLabel;
import dev.faultline.ui.state.StateMenu;
import dev.faultline.ui.text.Texts;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The head of the screen: which issue, what happened, where, how often, since when, and what can be done about it.
final class HeaderView extends VBox {
    private static final int MESSAGE = 600;
    private static final double NARROW = 900;
    /// How much of a line the title has at least, where the message shares it.
    private static final double TITLE_SHARE = 0.7;

    private final Texts texts;
    private final Label shortId = new Label();
    private final LevelBadge level;
    private final Label status = new Label();
    private final Label project = new WordLabel();
    private final Label owner = new WordLabel();
    private final Label type = new WordLabel();
    private final Label value = new WrappedLabel();
    private final Label culprit = new WordLabel();
    private final FigureRow figures;
    private final VBox words = new VBox();
    private final HBox body = new HBox();
    private final FoldingBar bar = new FoldingBar();
    private final BooleanBinding narrow = widthProperty().lessThan(NARROW);
    private final ObservableBooleanValue low;

    /// @param low whether the window is so low that what happened and how often share a line
    HeaderView(Kit kit, DetailModel model, DetailCommands commands, ObservableBooleanValue low) {
        this.texts = kit.texts();
        this.level = new LevelBadge(texts, Level.ERROR);
        this.figures = new FigureRow(kit);
        this.low = low;
        getStyleClass().add("detail-header");
        setMinWidth(0);
        body.getStyleClass().add("detail-body");
        dressWords();
        fillBar(kit, commands);
        getChildren().addAll(bar, body);
        narrow.subscribe(this::arrange);
        low.subscribe(this::arrange);
        arrange();
        model.issue().subscribe(this::show);
    }

    private void arrange() {
        boolean isLow = low.get();
        boolean beneath = narrow.get() && !isLow;
        figures.flat(isLow);
        getChildren().remove(figures);
        HBox line = new HBox(type, value);
        line.getStyleClass().add("detail-line");
        line.setAlignment(Pos.BASELINE_LEFT);
        if (isLow) {
            words.getChildren().setAll(line);
        } else {
            words.getChildren().setAll(type, value, culprit);
        }
        body.setAlignment(isLow ? Pos.BASELINE_LEFT : Pos.TOP_LEFT);
        body.getChildren().setAll(words);
        (beneath ? getChildren() : body.getChildren()).add(figures);
    }

    private void fillBar(Kit kit, DetailCommands commands) {
        Button back = kit.controls().iconButton(commands.back());
        back.getStyleClass().add("quiet");
        shortId.setId("detail.id");
        shortId.getStyleClass().addAll("mono", "short-id");
        level.setId("detail.level");
        status.setId("detail.status");
        status.getStyleClass().add("chip");
        project.setId("detail.project");
        project.getStyleClass().addAll("muted", "small");
        project.setMinWidth(0);
        project.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> project.getWidth() >= project.prefWidth(-1) - 1,
                        project.widthProperty(),
                        project.textProperty(),
                        project.fontProperty(),
                        project.insetsProperty()));
        owner.setId("detail.owner");
        owner.getStyleClass().addAll("chip", "owner");
        owner.setGraphic(Icon.USER.node());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        bar.getChildren().addAll(back, shortId, level, status, owner, project, space);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("detail-bar");
        for (Command command : commands.decisions()) {
            Button button = kit.controls().button(command);
            button.visibleProperty().bind(command.enabled());
            button.managedProperty().bind(command.enabled());
            button.setTooltip(new Tip(kit.controls().tip(command)));
            bar.add(button);
        }
        bar.getChildren().add(states(kit, commands));
        if (commands.decisions().stream().anyMatch(command -> command.refused() != null)) {
            Label why = new Label(texts.get("detail.readonly"), Icon.LOCKED.node());
            why.setId("detail.readonly");
            why.getStyleClass().add("muted");
            why.setTooltip(new Tip(texts.get("detail.readonly.why")));
            bar.getChildren().add(why);
        }
        bar.addLesser(kit.controls().button(commands.carrying().issue()));
        bar.addLesser(kit.controls().button(commands.copies().markdown()));
        bar.getChildren().forEach(HeaderView::keepWhole);
    }

    /// What else can be decided about the state.
    private static MenuButton states(Kit kit, DetailCommands commands) {
        MenuButton more = StateMenu.button(kit, "detail.states", commands.states());
        ObservableBooleanValue enabled = commands.states().all().getFirst().enabled();
        more.visibleProperty().bind(enabled);
        more.managedProperty().bind(enabled);
        return more;
    }

    private static void keepWhole(Node node) {
        if (node instanceof Region region && !region.getStyleClass().contains("small")) {
            region.setMinWidth(region instanceof ButtonBase || region instanceof Label ? USE_PREF_SIZE : 0);
        }
    }

    private void dressWords() {
        type.setId("detail.title");
        type.getStyleClass().add("title");
        type.minWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.min(type.prefWidth(-1), words.getWidth() * TITLE_SHARE),
                        type.textProperty(),
                        type.fontProperty(),
                        words.widthProperty()));
        value.setId("detail.value");
        value.getStyleClass().add("detail-value");
        value.setMinWidth(0);
        culprit.setId("detail.culprit");
        culprit.getStyleClass().addAll("mono", "muted");
        culprit.setMinWidth(0);
        words.getStyleClass().add("detail-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
    }

    private void show(@Nullable Issue issue) {
        setVisible(issue != null);
        if (issue == null) {
            return;
        }
        shortId.setText(issue.shortId());
        level.show(issue.level());
        showStatus(issue);
        project.setText(isNamedBy(issue) ? "" : issue.project());
        showOwner(issue.assignee());
        showTitle(issue);
        culprit.setText(issue.culprit() == null ? "" : Preview.line(issue.culprit(), 300));
        present(culprit, issue.culprit() != null && !issue.culprit().isBlank());
        figures.show(issue);
        bar.unfold();
    }

    /// Whether the short id says already which project it is of.
    private static boolean isNamedBy(Issue issue) {
        String prefix = issue.project() + "-";
        return issue.shortId().regionMatches(true, 0, prefix, 0, prefix.length());
    }

    private void showOwner(@Nullable String name) {
        owner.setText(name == null ? "" : Preview.line(name, 40));
        owner.setTooltip(name == null ? null : new Tip(texts.format("detail.owner", Preview.line(name, 400))));
        present(owner, name != null);
    }

    private void showTitle(Issue issue) {
        String message = Objects.requireNonNullElse(issue.value(), "");
        String kind = Objects.requireNonNullElse(issue.type(), "");
        boolean both = !kind.isBlank() && !message.isBlank();
        type.setText(kind.isBlank() ? TitleLine.of(texts, issue.title()) : Preview.line(kind, 300));
        type.setTooltip(new Tip(Preview.line(issue.title(), 1_000)));
        String line = Preview.line(message.strip().replaceAll("\\s+", " "), MESSAGE);
        value.setText(both ? line : "");
        value.setTooltip(both ? new Tip(message.substring(0, Math.min(message.length(), 4_000))) : null);
        present(value, both);
    }

    private void showStatus(Issue issue) {
        String state = texts.get("detail.status." + issue.status().wireName());
        String why = texts.get("detail.substatus." + issue.substatus().name().toLowerCase(Locale.ROOT));
        status.setText(state.equals(why) ? state : texts.format("detail.status.both", state, why));
        status.getStyleClass().removeAll("good", "info", "warn");
        status.getStyleClass()
                .add(
                        issue.status() == IssueStatus.RESOLVED
                                ? "good"
                                : issue.status() == IssueStatus.UNRESOLVED ? "warn" : "info");
    }

    private static void present(Region node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
