package dev.faultline.ui.state;

import dev.faultline.triage.issue.ArchiveUntil;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.Resolution;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// Decides about the state of what is chosen. JavaFX thread only.
public final class StateChoices {
    private final Supplier<Optional<Subject>> chosen;
    private final Decides decides;

    /// Choices about what is chosen when they are made.
    public StateChoices(Supplier<Optional<Subject>> chosen, Decides decides) {
        this.chosen = chosen;
        this.decides = decides;
    }

    /// Resolves for every release.
    public void resolve() {
        chosen().ifPresent(subject -> resolve(subject, "state.resolved", new Resolution.Now()));
    }

    /// Archives until it escalates.
    public void archive() {
        chosen().ifPresent(subject -> archive(subject, "state.archived", new ArchiveUntil.Escalating()));
    }

    Optional<Subject> chosen() {
        return chosen.get();
    }

    void resolveInNext() {
        chosen().ifPresent(subject -> resolve(subject, "state.resolved.next", new Resolution.InNextRelease("")));
    }

    /// @param release blank for nothing
    void resolveIn(Subject subject, String release) {
        if (!release.isBlank()) {
            String name = release.strip();
            resolve(subject, "state.resolved.release", new Resolution.InRelease(name), name);
        }
    }

    void archiveForever() {
        chosen().ifPresent(subject -> archive(subject, "state.archived.forever", new ArchiveUntil.Forever()));
    }

    void archiveFor(Subject subject, long days) {
        decides.decide(
                subject,
                "state.archived.time",
                (at, ids) -> new Decision.Archive(at, ids, new ArchiveUntil.Time(at.plus(Duration.ofDays(days)))),
                days);
    }

    void archiveUntilEvents(Subject subject, long count) {
        archive(subject, "state.archived.events", new ArchiveUntil.Events(count), count);
    }

    void archiveUntilUsers(Subject subject, long count) {
        archive(subject, "state.archived.users", new ArchiveUntil.Users(count), count);
    }

    private void resolve(Subject subject, String said, Resolution how, Object... arguments) {
        decides.decide(subject, said, (at, ids) -> new Decision.Resolve(at, ids, how), arguments);
    }

    private void archive(Subject subject, String said, ArchiveUntil until, Object... arguments) {
        decides.decide(subject, said, (at, ids) -> new Decision.Archive(at, ids, until), arguments);
    }

    /// Carries a decision out, and says so with the way back.
    public interface Decides {
        /// Decides.
        ///
        /// @param said key of what the subject says then
        /// @param how the decision about some of the issues, made at a time
        void decide(Subject subject, String said, BiFunction<Instant, List<Long>, Decision> how, Object... arguments);
    }
}
