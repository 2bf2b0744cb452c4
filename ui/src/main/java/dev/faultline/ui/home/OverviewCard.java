package dev.faultline.ui.home;

import dev.faultline.live.Totals;
import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Tip;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is new: the counts and the newest issues. Not there before the first event.
final class OverviewCard extends Card {
    private final Kit kit;
    private final HBox figures = new HBox();
    private final IssueLines rows;

    OverviewCard(Kit kit, HomeModel model, HomePresenter presenter) {
        super(kit.texts().get("home.newest"), "");
        this.kit = kit;
        setId("home.overview");
        figures.getStyleClass().add("figures");
        rows = new IssueLines(
                kit,
                "home.issue.",
                Issue::firstSeen,
                presenter::open,
                kit.texts().get("home.newest.none"));
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
        Label value = new Label(kit.texts().figure(number));
        value.setAccessibleText(kit.texts().number(number));
        value.setTooltip(new Tip(kit.texts().number(number)));
        value.setId("home.figure." + name);
        value.getStyleClass().add("figure");
        Label label = new Label(kit.texts().format("home.figure." + name, number));
        label.getStyleClass().addAll("muted", "small");
        VBox figure = new VBox(value, label);
        figure.getStyleClass().add("figure-box");
        HBox.setHgrow(figure, Priority.ALWAYS);
        figure.setPrefWidth(0);
        figure.setMinWidth(0); // all are equally wide
        return figure;
    }

    private void show(List<Issue> newest) {
        rows.show(newest);
    }
}
