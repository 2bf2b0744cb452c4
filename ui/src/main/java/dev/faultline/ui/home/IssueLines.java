package dev.faultline.ui.home;

import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.LevelBadge;
import dev.faultline.ui.kit.TimeLabel;
import dev.faultline.ui.kit.TitleLine;
import dev.faultline.ui.kit.WordLabel;
import dev.faultline.ui.text.Texts;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A few issues, each a line that opens it, or a sentence when there are none.
final class IssueLines extends VBox {
    private final Kit kit;
    private final String ids;
    private final Function<Issue, Instant> time;
    private final Consumer<Issue> open;
    private final String none;

    /// @param ids what the ids of the lines begin with
    /// @param time the time shown at the end of a line
    /// @param none the sentence
    IssueLines(Kit kit, String ids, Function<Issue, Instant> time, Consumer<Issue> open, String none) {
        this.kit = kit;
        this.ids = ids;
        this.time = time;
        this.open = open;
        this.none = none;
        getStyleClass().addAll("home-rows", "home-issue-rows");
    }

    void show(List<Issue> issues) {
        getChildren().setAll(issues.stream().map(this::row).toList());
        if (issues.isEmpty()) {
            Label sentence = new Label(none);
            sentence.getStyleClass().addAll("muted", "home-none");
            getChildren().add(sentence);
        }
    }

    private Node row(Issue issue) {
        Texts texts = kit.texts();
        LevelBadge level = new LevelBadge(texts, issue.level());
        level.getStyleClass().add("home-level");
        Label title = new WordLabel(TitleLine.of(texts, issue.title()));
        title.getStyleClass().add("strong");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label events = new Label(texts.format("home.issue.events", issue.events()));
        events.getStyleClass().add("muted");
        events.setMinWidth(USE_PREF_SIZE);
        TimeLabel when = new TimeLabel(texts, kit.ticker(), TimeLabel.Form.LONG);
        when.show(time.apply(issue));
        when.getStyleClass().add("home-when");
        HBox line = new HBox(level, title, events, when);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("home-issue-line");
        Button row = new Button();
        row.setId(ids + issue.id());
        row.setGraphic(line);
        row.getStyleClass().setAll("home-issue");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(texts.format("home.issue.text", level.getText(), issue.title(), issue.events()));
        row.setOnAction(_ -> open.accept(issue));
        line.prefWidthProperty().bind(row.widthProperty().subtract(24));
        return row;
    }
}
