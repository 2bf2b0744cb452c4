package dev.faultline.ui.issues;

import dev.faultline.live.IssueQuestion;
import dev.faultline.live.Live;
import dev.faultline.live.LiveFacets;
import dev.faultline.live.LiveIssues;
import dev.faultline.live.LiveTrends;
import dev.faultline.live.Trends;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.triage.search.QueryText;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Pins;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.saved.SavedView;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Fills the list of issues and does what is asked there.
final class IssuesPresenter {
    private static final Duration FRESH = Duration.seconds(6);

    private final IssuesModel model;
    private final Live live;
    private final Kit kit;
    private final Pins pins = new Pins();
    private final PauseTransition fading = new PauseTransition(FRESH);
    private @Nullable LiveIssues issues;
    private @Nullable LiveTrends trends;
    private @Nullable LiveFacets facets;
    private List<Long> inView = List.of();

    IssuesPresenter(IssuesModel model, Live live, Kit kit) {
        this.model = model;
        this.live = live;
        this.kit = kit;
        fading.setOnFinished(_ -> model.rows().forEach(row -> row.fresh().set(false)));
    }

    void onShown() {
        LiveIssues opened = live.openIssues();
        issues = opened;
        opened.ask(question());
        if (!model.following().get()) {
            opened.hold(model.shown());
        }
        pins.add(kit.bridge().follow(live.totals(), totals -> model.stored(totals.events())));
        pins.add(kit.bridge().follow(opened.window(), window -> {
            if (window.question().equals(question())
                    && window.following() == model.following().get()) {
                model.take(window);
                fade();
            }
        }));
        pins.add(opened::close);
        followTrends();
        followFacets();
    }

    private void followTrends() {
        LiveTrends opened = live.openTrends();
        trends = opened;
        opened.ask(inView, model.span().get());
        pins.add(kit.bridge().follow(opened.trends(), model::take));
        pins.add(opened::close);
    }

    private void followFacets() {
        if (model.facetsShown().get()) {
            LiveFacets opened = live.openFacets(model.query().get());
            facets = opened;
            pins.add(kit.bridge().follow(opened.facets(), model.facets()::set));
            pins.add(opened::close);
        }
    }

    private void fade() {
        if (model.rows().stream().anyMatch(row -> row.fresh().get())) {
            fading.playFromStart();
        }
    }

    void onHidden() {
        pins.close();
        issues = null;
        trends = null;
        facets = null;
        fading.stop();
    }

    int pins() {
        return pins.size();
    }

    /// Asks what stands in the search field.
    void search() {
        LiveIssues list = issues;
        if (list != null) {
            list.ask(question());
            model.scope().set(List.of());
        }
        LiveFacets panel = facets;
        if (panel != null) {
            panel.ask(model.query().get());
        }
    }

    /// These rows can be seen now.
    void inView(List<Long> ids) {
        inView = ids;
        LiveTrends open = trends;
        if (open != null) {
            open.ask(ids, model.span().get());
        }
    }

    /// Shows trends of another time.
    void look(Trends.Span span) {
        model.span().set(span);
        inView(inView);
    }

    void narrow(String key, String value) {
        search(QueryText.toggle(model.query().get(), key, value));
    }

    void exclude(String key, String value) {
        search(QueryText.exclude(model.query().get(), key, value));
    }

    /// Shows or hides what the issues have in common.
    void toggleFacets() {
        model.facetsShown().set(!model.facetsShown().get());
        if (issues != null) {
            onHidden();
            onShown();
        }
    }

    void sortByNext() {
        List<IssueSort> all = List.of(IssueSort.values());
        sortBy(all.get((all.indexOf(model.sort().get()) + 1) % all.size()));
    }

    void search(String query) {
        model.query().set(query);
        search();
    }

    void choose(StatusTab tab) {
        search(tab.in(model.query().get()));
    }

    /// Asks what a saved view asks.
    void show(SavedView view) {
        model.sort().set(view.order());
        search(view.query());
    }

    void sortBy(IssueSort sort) {
        if (model.sort().get() != sort) {
            model.sort().set(sort);
            search();
        }
    }

    void more() {
        LiveIssues list = issues;
        if (list != null && model.more().get()) {
            model.more().set(false);
            list.more();
        }
    }

    /// Holds the rows in their places.
    void pause() {
        follow(false);
    }

    void toggleFollowing() {
        follow(!model.following().get());
    }

    void open() {
        if (!model.selected().isEmpty()) {
            kit.go().accept(new Place.IssueDetails(model.selected().getLast().id()));
        }
    }

    void openAside() {
        if (!model.selected().isEmpty()) {
            kit.aside().accept(new Place.IssueDetails(model.selected().getLast().id()));
        }
    }

    private void follow(boolean follow) {
        LiveIssues list = issues;
        if (list != null && model.following().get() != follow) {
            model.following().set(follow);
            if (follow) {
                list.follow();
            } else {
                list.hold(model.shown());
            }
        }
    }

    private IssueQuestion question() {
        return new IssueQuestion(model.query().get(), model.sort().get());
    }
}
