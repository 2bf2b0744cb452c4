package dev.faultline.ui.releases;

import dev.faultline.live.Live;
import dev.faultline.live.LiveReleases;
import dev.faultline.live.release.Period;
import dev.faultline.live.release.ReleaseQuestion;
import dev.faultline.triage.release.ReleaseFigures;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Pins;
import dev.faultline.ui.kit.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Fills the screen of releases and does what is asked there.
final class ReleasesPresenter {
    private final ReleasesModel model;
    private final Live live;
    private final Kit kit;
    private final Pins pins = new Pins();
    private @Nullable LiveReleases releases;
    private @Nullable String chosen;

    ReleasesPresenter(ReleasesModel model, Live live, Kit kit) {
        this.model = model;
        this.live = live;
        this.kit = kit;
    }

    void onShown() {
        LiveReleases opened = live.openReleases();
        releases = opened;
        opened.ask(question());
        pins.add(kit.bridge().follow(opened.board(), board -> {
            if (board.question().equals(question())) {
                model.take(board);
            }
        }));
        pins.add(opened::close);
    }

    void onHidden() {
        pins.close();
        releases = null;
    }

    void ask() {
        LiveReleases list = releases;
        if (list != null) {
            list.ask(question());
        }
    }

    void choose(String project) {
        if (!project.equals(model.project().get())) {
            chosen = project;
            model.selected().clear();
            model.comparison().set(null);
            ask();
        }
    }

    void look(Period period) {
        model.period().set(period);
        ask();
    }

    /// Between the chart and its table.
    void switchTable() {
        model.asTable().set(!model.asTable().get());
    }

    void toggle(String series) {
        if (!model.hidden().remove(series)) {
            model.hidden().add(series);
        }
    }

    /// Compares the two releases that are selected, the earlier one first.
    void compare() {
        LiveReleases list = releases;
        String project = model.project().get();
        if (list == null || project == null || model.selected().size() != 2) {
            return;
        }
        List<ReleaseFigures> two = model.rows().stream()
                .filter(model.selected()::contains)
                .map(ReleaseRow::figures)
                .toList();
        if (two.size() == 2) {
            kit.bridge()
                    .whenDone(
                            list.compare(project, two.getLast(), two.getFirst()),
                            model.comparison()::set,
                            failure -> kit.toasts()
                                    .failure(kit.texts()
                                            .format("releases.compare.failed", String.valueOf(failure.getMessage()))));
        }
    }

    void closeComparison() {
        model.comparison().set(null);
    }

    /// Shows the issues of the selected release.
    void openIssues() {
        if (!model.selected().isEmpty()) {
            String name = model.selected().getFirst().name();
            String value = name.replace("\\", "\\\\").replace("\"", "\\\"");
            kit.go().accept(new Place.Issues("release:\"" + value + "\""));
        }
    }

    void openIssue(long id) {
        kit.go().accept(new Place.IssueDetails(id));
    }

    private ReleaseQuestion question() {
        return new ReleaseQuestion(chosen, model.period().get(), model.selectedNames());
    }
}
