package dev.faultline.ui.home;

import dev.faultline.event.Level;
import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.LevelBadge;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.kit.TimeLabel;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.kit.TitleLine;
import dev.faultline.ui.kit.WordLabel;
import dev.faultline.ui.kit.WrappedLabel;
import dev.faultline.ui.text.Texts;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What crashed last: what, where, when, in which release. Not there before the first one.
final class LastCrashCard extends Card {
    private final Texts texts;
    private final LevelBadge level;
    private final TimeLabel when;
    private final Label title = new WrappedLabel();
    private final Label where = new WordLabel();
    private final Label counts = new Label();

    LastCrashCard(Kit kit, HomeModel model, HomePresenter presenter) {
        super(kit.texts().get("home.last"), "");
        this.texts = kit.texts();
        this.level = new LevelBadge(texts, Level.ERROR);
        this.when = new TimeLabel(texts, kit.ticker(), TimeLabel.Form.LONG);
        setId("home.last");
        title.setId("home.last.title");
        title.getStyleClass().add("title");
        where.setId("home.last.where");
        where.getStyleClass().addAll("mono", "muted");
        counts.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(level, gap, when);
        head.setAlignment(Pos.CENTER_LEFT);
        Button open = new Button(texts.get("home.last.open"), Icon.OPEN.node());
        open.setId("home.last.open");
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(_ -> model.last().get().ifPresent(presenter::open));
        HBox.setHgrow(counts, Priority.ALWAYS);
        counts.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(counts, open);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("home-row");
        VBox words = new VBox(title, where);
        words.getStyleClass().add("home-card-head");
        getChildren().addAll(head, words, foot);
        model.last().subscribe(this::show);
    }

    private static @Nullable String release(Issue issue) {
        String release = issue.lastRelease();
        return release == null ? null : ShownName.of(release);
    }

    private void show(Optional<Issue> last) {
        shown(last.isPresent());
        last.ifPresent(issue -> {
            level.show(issue.level());
            when.show(issue.lastSeen());
            title.setText(TitleLine.of(texts, issue.title()));
            title.setTooltip(new Tip(issue.title()));
            String place = Objects.requireNonNullElse(issue.culprit(), "").strip();
            where.setText(place);
            where.setVisible(!place.isEmpty());
            where.setManaged(!place.isEmpty());
            counts.setText(Stream.of(
                            issue.shortId(),
                            release(issue),
                            texts.format("home.issue.events", issue.events()),
                            texts.format("home.last.users", issue.users()))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" · ")));
        });
    }
}
