package dev.faultline.ui.home;

import dev.faultline.live.CollectorState;
import dev.faultline.live.Reject;
import dev.faultline.live.Totals;
import dev.faultline.triage.issue.Issue;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What the home screen shows.
final class HomeModel {
    private final ObjectProperty<CollectorState> collector = new SimpleObjectProperty<>(CollectorState.STARTING);
    private final ObjectProperty<Totals> totals = new SimpleObjectProperty<>(Totals.NONE);
    private final ObjectProperty<List<Reject>> rejects = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<Issue>> newest = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<Issue>> cameBack = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<Issue>> last = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Since>> since = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<TestCrash> crash = new SimpleObjectProperty<>(new TestCrash.None());
    private final StringProperty sdk = new SimpleStringProperty(Snippets.SDKS.getFirst());

    ObjectProperty<CollectorState> collector() {
        return collector;
    }

    ObjectProperty<Totals> totals() {
        return totals;
    }

    ObjectProperty<List<Reject>> rejects() {
        return rejects;
    }

    ObjectProperty<List<Issue>> newest() {
        return newest;
    }

    /// What came back after it was resolved, the latest first.
    ObjectProperty<List<Issue>> cameBack() {
        return cameBack;
    }

    /// What crashed last.
    ObjectProperty<Optional<Issue>> last() {
        return last;
    }

    /// What happened since the user was here; empty at the first start.
    ObjectProperty<Optional<Since>> since() {
        return since;
    }

    ObjectProperty<TestCrash> crash() {
        return crash;
    }

    StringProperty sdk() {
        return sdk;
    }

    /// The DSN to paste, empty while there is none.
    String dsn() {
        String dsn = collector.get().dsn();
        return dsn == null ? "" : dsn;
    }
}
