package dev.faultline.ui.home;

import dev.faultline.live.Totals;
import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.LevelBadge;
import dev.faultline.ui.kit.TimeLabel;
import dev.faultline.ui.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What has come in: the counts and the newest issues. Not there before the first event.
final class OverviewCard extends Card {
    private final Kit kit;
    private final HomePresenter presenter;
    private final HBox figures = new HBox();
    private final VBox rows = new VBox();

    OverviewCard(Kit kit, HomeModel model, HomePresenter presenter) {
        super(kit.texts().get("home.newest"), "");
        this.kit = kit;
        this.presenter = presenter;
        setId("home.overview");
        figures.getStyleClass().add("figures");
        rows.getStyleClass().addAll("home-rows", "home-issue-rows");
        Button all = new Button(kit.texts().get("home.newest.all"), Icon.ISSUES.node());
        all.setId("home.newest.all");
        all.setOnAction(_ -> presenter.openAll());
        getChildren().addFirst(figures);
        getChildren().addAll(rows, all);
        model.totals().subscribe(this::show);
        model.newest().subscribe(this::show);
    }

    private void show(Totals totals) {
        shown(totals.events() > 0);
        figures.getChildren()
                .setAll(
                        figure("unresolved", totals.unresolved()),
                        figure("issues", totals.issues()),
                        figure("events", totals.events()),
                        figure("projects", totals.projects()));
    }

    private Node figure(String name, long number) {
        Label value = new Label(kit.texts().number(number));
        value.setId("home.figure." + name);
        value.getStyleClass().add("figure");
        Label label = new Label(kit.texts().format("home.figure." + name, number));
        label.getStyleClass().addAll("muted", "small");
        VBox figure = new VBox(value, label);
        figure.getStyleClass().add("figure-box");
        HBox.setHgrow(figure, Priority.ALWAYS);
        figure.setPrefWidth(0);
        return figure;
    }

    private void show(List<Issue> newest) {
        rows.getChildren().setAll(newest.stream().map(this::row).toList());
        if (newest.isEmpty()) {
            Label none = new Label(kit.texts().get("home.newest.none"));
            none.getStyleClass().add("muted");
            rows.getChildren().add(none);
        }
    }

    private Node row(Issue issue) {
        Texts texts = kit.texts();
        LevelBadge level = new LevelBadge(texts, issue.level());
        level.getStyleClass().add("home-level");
        Label title = new Label(issue.title().lines().findFirst().orElse(""));
        title.getStyleClass().add("strong");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label events = new Label(texts.format("home.issue.events", issue.events()));
        events.getStyleClass().add("muted");
        events.setMinWidth(USE_PREF_SIZE);
        TimeLabel when = new TimeLabel(texts, kit.ticker(), TimeLabel.Form.LONG);
        when.show(issue.firstSeen());
        when.getStyleClass().add("home-when");
        HBox line = new HBox(level, title, events, when);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("home-issue-line");
        Button row = new Button();
        row.setId("home.issue." + issue.id());
        row.setGraphic(line);
        row.getStyleClass().setAll("home-issue");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(texts.format("home.issue.text", level.getText(), issue.title(), issue.events()));
        row.setOnAction(_ -> presenter.open(issue));
        line.prefWidthProperty().bind(row.widthProperty().subtract(24));
        return row;
    }
}
