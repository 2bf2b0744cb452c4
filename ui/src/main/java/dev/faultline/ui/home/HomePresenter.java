package dev.faultline.ui.home;

import dev.faultline.live.IssueQuestion;
import dev.faultline.live.IssueWindow;
import dev.faultline.live.Live;
import dev.faultline.live.LiveIssues;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.ui.kit.FxBridge;
import dev.faultline.ui.kit.Pins;
import dev.faultline.ui.kit.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Fills the home screen and does what is asked there.
final class HomePresenter {
    private static final int NEWEST = 6;
    private static final int BACK = 5;

    private final HomeModel model;
    private final Live live;
    private final FxBridge bridge;
    private final HomePorts ports;
    private final Consumer<Place> go;
    private final Pins pins = new Pins();
    private boolean shown;

    HomePresenter(HomeModel model, Live live, FxBridge bridge, HomePorts ports, Consumer<Place> go) {
        this.model = model;
        this.live = live;
        this.bridge = bridge;
        this.ports = ports;
        this.go = go;
    }

    void onShown() {
        shown = true;
        pins.add(bridge.follow(live.collector(), model.collector()::set));
        pins.add(bridge.follow(live.totals(), model.totals()::set));
        pins.add(bridge.follow(live.rejects(), model.rejects()::set));
        follow("is:unresolved", IssueSort.FIRST_SEEN, window -> show(window, NEWEST, model.newest()::set));
        follow("is:regressed", IssueSort.LAST_SEEN, window -> show(window, BACK, model.cameBack()::set));
        follow(
                "level:>=error",
                IssueSort.LAST_SEEN,
                window ->
                        show(window, 1, found -> model.last().set(found.stream().findFirst())));
        followSince(ports.left().get());
        if (model.crash().get() instanceof TestCrash.Waiting waiting) {
            waitFor(waiting.eventId());
        }
    }

    void onHidden() {
        shown = false;
        pins.close();
    }

    int pins() {
        return pins.size();
    }

    void sendTestCrash() {
        if (model.crash().get().underWay()) {
            return;
        }
        model.crash().set(new TestCrash.Sending());
        bridge.whenDone(
                ports.testCrash().get(),
                this::acknowledged,
                failure -> model.crash().set(new TestCrash.Failed(String.valueOf(failure.getMessage()))));
    }

    void openTestCrash() {
        if (model.crash().get() instanceof TestCrash.Arrived arrived) {
            go.accept(new Place.IssueDetails(arrived.issue()));
        }
    }

    void open(Issue issue) {
        go.accept(new Place.IssueDetails(issue.id()));
    }

    void openAll() {
        go.accept(new Place.Issues(null));
    }

    private void followSince(@Nullable Instant left) {
        if (left == null) {
            return;
        }
        Since asked = Since.of(left);
        model.since().set(Optional.of(asked));
        follow(asked.newQuery(), IssueSort.FIRST_SEEN, window -> {
            if (!window.loading() && window.error() == null) {
                model.since().set(model.since().get().map(since -> since.withMade(window.total())));
            }
        });
        follow(asked.backQuery(), IssueSort.LAST_SEEN, window -> {
            if (!window.loading() && window.error() == null) {
                model.since().set(model.since().get().map(since -> since.withBack(window.total())));
            }
        });
    }

    /// Shows issues in the list.
    void open(String query) {
        go.accept(new Place.Issues(query));
    }

    private void acknowledged(String eventId) {
        model.crash().set(new TestCrash.Waiting(eventId));
        if (shown) {
            waitFor(eventId);
        }
    }

    private void waitFor(String eventId) {
        follow("id:" + eventId, IssueSort.LAST_SEEN, window -> {
            boolean waiting = model.crash().get() instanceof TestCrash.Waiting;
            if (waiting && !window.rows().isEmpty() && window.question().query().endsWith(eventId)) {
                Issue issue = window.rows().getFirst();
                model.crash().set(new TestCrash.Arrived(issue.id(), issue.title()));
            }
        });
    }

    private void follow(String query, IssueSort sort, Consumer<IssueWindow> observer) {
        LiveIssues issues = live.openIssues();
        issues.ask(new IssueQuestion(query, sort));
        pins.add(bridge.follow(issues.window(), observer));
        pins.add(issues::close);
    }

    private static void show(IssueWindow window, int most, Consumer<List<Issue>> shown) {
        if (!window.loading() && window.error() == null) {
            List<Issue> rows = window.rows();
            shown.accept(List.copyOf(rows.subList(0, Math.min(most, rows.size()))));
        }
    }
}
