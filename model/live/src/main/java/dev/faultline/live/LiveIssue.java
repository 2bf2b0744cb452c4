package dev.faultline.live;

import dev.faultline.live.triage.IssueHash;
import dev.faultline.live.triage.IssueTrail;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.issue.Issue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One issue that keeps itself up to date, and a walk through its events. Any thread may call; nothing here blocks.
/// Close it when it is not shown any more.
///
/// The walk remembers the event it stands on; steps are taken one after the other in the order in which they were
/// asked for.
public final class LiveIssue implements AutoCloseable {
    private final long id;
    private final Archive archive;
    private final Source<IssueSnapshot> snapshot = new Source<>(new IssueSnapshot(null, null, true, null));
    private final Source<IssueTrail> trail = new Source<>(IssueTrail.NONE);
    private final Executor executor;
    private final Pulse pulse;
    private final Pin pin;

    private CompletableFuture<?> lastStep = CompletableFuture.completedFuture(null);
    private volatile @Nullable EventSummary standing;

    LiveIssue(long id, Archive archive, Timer timer) {
        this.id = id;
        this.archive = archive;
        this.executor = task -> timer.after(Duration.ZERO, task);
        this.pulse = new Pulse(this::refresh, Live.BATCH, timer);
        this.pin = archive.listen(this::heard);
        pulse.ringNow();
    }

    /// The issue's id.
    public long id() {
        return id;
    }

    /// What to show.
    public Feed<IssueSnapshot> snapshot() {
        return snapshot;
    }

    /// What became of it, and the notes about it.
    public Feed<IssueTrail> trail() {
        return trail;
    }

    /// The grouping hashes that lead to it now, those with most events first.
    public CompletableFuture<List<IssueHash>> hashes() {
        return CompletableFuture.supplyAsync(() -> archive.triage().hashes(id), executor);
    }

    /// Goes to the newest event. Completes with null when the issue has no events; fails with an [IOException] inside
    /// when the payload cannot be read.
    public CompletableFuture<@Nullable EventDetail> newest() {
        return step(from -> archive.before(id, Long.MAX_VALUE));
    }

    /// Goes to the oldest event. Completes as [#newest] does.
    public CompletableFuture<@Nullable EventDetail> oldest() {
        return step(from -> archive.after(id, Long.MIN_VALUE));
    }

    /// Goes to the event before the one it stands on by arrival; stays where there is none.
    public CompletableFuture<@Nullable EventDetail> older() {
        return step(from ->
                from == null ? archive.before(id, Long.MAX_VALUE) : orStay(archive.before(id, from.sequence()), from));
    }

    /// Goes to the event after the one it stands on by arrival; stays where there is none.
    public CompletableFuture<@Nullable EventDetail> newer() {
        return step(from ->
                from == null ? archive.before(id, Long.MAX_VALUE) : orStay(archive.after(id, from.sequence()), from));
    }

    /// Goes to an event by its id; completes with null when the issue has no such event.
    public CompletableFuture<@Nullable EventDetail> event(String eventId) {
        return step(from -> {
            EventSummary found = archive.event(eventId);
            return found != null && found.issueId() == id ? found : null;
        });
    }

    /// The event it stands on, read again; of whatever issue it is by now. Completes as [#newest] does.
    public CompletableFuture<@Nullable EventDetail> again() {
        return step(from -> from == null ? null : archive.event(from.eventId()));
    }

    /// Ends the issue's feed.
    @Override
    public void close() {
        pin.close();
        pulse.close();
    }

    private static EventSummary orStay(@Nullable EventSummary next, EventSummary from) {
        return next == null ? from : next;
    }

    private synchronized CompletableFuture<@Nullable EventDetail> step(
            Function<@Nullable EventSummary, @Nullable EventSummary> to) {
        CompletableFuture<@Nullable EventDetail> done =
                lastStep.handleAsync((before, failure) -> arrive(to.apply(standing)), executor);
        lastStep = done;
        return done;
    }

    private @Nullable EventDetail arrive(@Nullable EventSummary at) {
        if (at == null) {
            return null;
        }
        standing = at;
        try {
            return archive.detail(at, archive.place(at));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void heard(Archive.Change change) {
        if (change.issues().contains(id)) {
            pulse.ring();
        }
    }

    private void refresh() {
        try {
            List<Issue> found = archive.issues(List.of(id));
            Issue issue = found.isEmpty() ? null : found.getFirst();
            EventSummary newest = issue == null ? null : archive.before(id, Long.MAX_VALUE);
            snapshot.publish(new IssueSnapshot(issue, newest, false, null));
            trail.publish(archive.triage().trail(id));
        } catch (RuntimeException e) {
            IssueSnapshot now = snapshot.current();
            snapshot.publish(new IssueSnapshot(now.issue(), now.newest(), false, String.valueOf(e.getMessage())));
        }
    }
}
