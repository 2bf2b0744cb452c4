package dev.faultline.ui.issues;

import dev.faultline.live.IssueQuestion;
import dev.faultline.live.Live;
import dev.faultline.live.LiveIssues;
import dev.faultline.live.Undo;
import dev.faultline.triage.issue.ArchiveUntil;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.Resolution;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Pins;
import dev.faultline.ui.kit.Place;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Fills the list of issues and does what is asked there.
final class IssuesPresenter {
    private final IssuesModel model;
    private final Live live;
    private final Kit kit;
    private final InstantSource clock;
    private final Pins pins = new Pins();
    private @Nullable LiveIssues issues;

    IssuesPresenter(IssuesModel model, Live live, Kit kit, InstantSource clock) {
        this.model = model;
        this.live = live;
        this.kit = kit;
        this.clock = clock;
    }

    void onShown() {
        LiveIssues opened = live.openIssues();
        issues = opened;
        opened.ask(question());
        opened.setFollowing(model.following().get());
        pins.add(kit.bridge().follow(live.totals(), totals -> model.stored(totals.events())));
        pins.add(kit.bridge().follow(opened.window(), window -> {
            if (window.question().equals(question())) {
                model.take(window);
            }
        }));
        pins.add(opened::close);
    }

    void onHidden() {
        pins.close();
        issues = null;
    }

    int pins() {
        return pins.size();
    }

    /// Asks what stands in the search field.
    void search() {
        LiveIssues list = issues;
        if (list != null) {
            list.ask(question());
        }
    }

    void search(String query) {
        model.query().set(query);
        search();
    }

    void choose(StatusTab tab) {
        search(tab.in(model.query().get()));
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

    void resolve() {
        decide("issues.resolved", (at, ids) -> new Decision.Resolve(at, ids, new Resolution.Now()));
    }

    void archive() {
        decide("issues.archived", (at, ids) -> new Decision.Archive(at, ids, new ArchiveUntil.Escalating()));
    }

    void reopen() {
        decide("issues.reopened", Decision.Reopen::new);
    }

    void delete() {
        decide("issues.deleted", Decision.Delete::new);
    }

    private void follow(boolean follow) {
        LiveIssues list = issues;
        if (list != null && model.following().get() != follow) {
            model.following().set(follow);
            list.setFollowing(follow);
        }
    }

    private void decide(String saidKey, BiFunction<Instant, List<Long>, Decision> how) {
        List<Long> ids = model.selectedIds();
        if (ids.isEmpty()) {
            return;
        }
        kit.bridge()
                .whenDone(
                        live.decide(how.apply(clock.instant(), ids)),
                        undo -> kit.toasts().undoable(kit.texts().format(saidKey, ids.size()), () -> takeBack(undo)),
                        this::failed);
    }

    private void takeBack(Undo undo) {
        kit.bridge().whenDone(undo.undo(), _ -> kit.toasts().show(kit.texts().get("issues.undone")), this::failed);
    }

    private void failed(Throwable failure) {
        kit.toasts().failure(kit.texts().format("issues.failed", String.valueOf(failure.getMessage())));
    }

    private IssueQuestion question() {
        return new IssueQuestion(model.query().get(), model.sort().get());
    }
}
