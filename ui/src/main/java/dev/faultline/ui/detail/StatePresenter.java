package dev.faultline.ui.detail;

import dev.faultline.triage.issue.ArchiveUntil;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.Resolution;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;

/// Decides about the state of the issue shown. JavaFX thread only.
final class StatePresenter {
    private final Decides decides;

    StatePresenter(Decides decides) {
        this.decides = decides;
    }

    void resolve() {
        resolve("detail.resolved", new Resolution.Now());
    }

    /// @param release blank for nothing
    void resolveIn(String release) {
        if (!release.isBlank()) {
            resolve("detail.resolved.release", new Resolution.InRelease(release.strip()), release.strip());
        }
    }

    void resolveInNext() {
        resolve("detail.resolved.next", new Resolution.InNextRelease(""));
    }

    void archive() {
        archive("detail.archived", new ArchiveUntil.Escalating());
    }

    void archiveForever() {
        archive("detail.archived.forever", new ArchiveUntil.Forever());
    }

    void archiveFor(long days) {
        decides.decide(
                "detail.archived.time",
                (at, ids) -> new Decision.Archive(at, ids, new ArchiveUntil.Time(at.plus(Duration.ofDays(days)))),
                days);
    }

    void archiveUntilEvents(long count) {
        archive("detail.archived.events", new ArchiveUntil.Events(count), count);
    }

    void archiveUntilUsers(long count) {
        archive("detail.archived.users", new ArchiveUntil.Users(count), count);
    }

    private void resolve(String said, Resolution how, Object... arguments) {
        decides.decide(said, (at, ids) -> new Decision.Resolve(at, ids, how), arguments);
    }

    private void archive(String said, ArchiveUntil until, Object... arguments) {
        decides.decide(said, (at, ids) -> new Decision.Archive(at, ids, until), arguments);
    }

    /// Carries a decision about the issue shown out, and says so.
    interface Decides {
        /// Decides.
        ///
        /// @param said key of what is said then; its first argument is the issue
        void decide(String said, BiFunction<Instant, List<Long>, Decision> how, Object... arguments);
    }
}
