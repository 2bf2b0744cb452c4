package dev.faultline.intake;

import dev.faultline.event.EventId;
import dev.faultline.store.Store;
import dev.faultline.store.coding.Coding;
import dev.faultline.store.coding.NotAsCodedException;
import dev.faultline.store.coding.TooLargeException;
import dev.faultline.store.decision.DecisionJson;
import dev.faultline.store.log.Acknowledged;
import dev.faultline.store.log.Body;
import dev.faultline.store.log.LogException;
import dev.faultline.store.log.NewRecord;
import dev.faultline.store.log.RecordKind;
import dev.faultline.store.payload.SubmissionHeader;
import dev.faultline.triage.grouping.ProjectRules;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.regroup.HashLists;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The one way in: what is accepted is on disk, and digested soon after. Safe from many threads.
public final class Intake implements AutoCloseable {
    /// Decoded submissions up to this size go to the digest by memory; it reads larger ones from the log.
    private static final long HANDED_OVER = 1 << 20;

    private static final long HAND_OVER_BYTES = 32 << 20;

    private final Store store;
    private final IntakeLimits limits;
    private final Bodies bodies;
    private final HandOver handOver;
    private final Rejections rejections = new Rejections();
    private final ProjectEngines engines = new ProjectEngines();
    private final Digest digest;
    private final Thread thread;
    private final List<Consumer<Committed>> listeners = new CopyOnWriteArrayList<>();
    private final Map<Long, CompletableFuture<Applied>> decisions = new ConcurrentHashMap<>();
    private final @Nullable String who = System.getProperty("user.name");

    /// An intake into a store, which stays the caller's to close, after the intake. What the log has and the index has
    /// not is digested from now on.
    public Intake(Store store, IntakeLimits limits) {
        this.store = store;
        this.limits = limits;
        bodies = new Bodies(store.spool());
        handOver = new HandOver(HAND_OVER_BYTES, store.log().acknowledged());
        digest = new Digest(store, handOver, rejections, engines, this::committed, this::applied);
        store.log().onAcknowledged(this::acknowledged);
        thread = Thread.ofPlatform().name("faultline-digest").daemon().start(digest);
    }

    private void acknowledged(List<Acknowledged> group) {
        for (Acknowledged one : group) {
            if (one.entry().memo() instanceof PendingDecision pending) {
                decisions.put(one.location().sequence(), pending.done());
            }
        }
        handOver.offer(group);
    }

    private record PendingDecision(CompletableFuture<Applied> done) {}

    private void committed(Committed batch) {
        for (Consumer<Committed> listener : listeners) {
            try {
                listener.accept(batch);
            } catch (RuntimeException e) {
                System.getLogger(Intake.class.getName())
                        .log(System.Logger.Level.ERROR, "a listener of committed batches failed", e);
            }
        }
    }

    private void applied(Applied decision) {
        CompletableFuture<Applied> done = decisions.remove(decision.record());
        if (done != null) {
            done.complete(decision);
        }
    }

    /// Tells a listener of each batch after it is committed, on the digest's thread, which must not be held up.
    public void onCommitted(Consumer<Committed> listener) {
        listeners.add(listener);
    }

    /// Tells a listener no more.
    public void removeListener(Consumer<Committed> listener) {
        listeners.remove(listener);
    }

    /// Puts a decision into the log, in the name of the user who runs this process; completes when it is applied,
    /// or with a [LogException] when it could not be put on disk. It completes on the digest's thread, which must
    /// not be held up.
    public CompletableFuture<Applied> decide(Decision decision) {
        return decide(decision, who);
    }

    private CompletableFuture<Applied> decide(Decision decision, @Nullable String by) {
        ObjectNode header = DecisionJson.write(decision);
        return append(RecordKind.DECISION, by == null ? header : header.put("by", by), new byte[0]);
    }

    /// What was found out and decided in other homes.
    public Imports imports() {
        return new Imports(this::append, who);
    }

    private CompletableFuture<Applied> append(RecordKind kind, ObjectNode header, byte[] body) {
        CompletableFuture<Applied> done = new CompletableFuture<>();
        NewRecord entry = new NewRecord(kind, header, Body.of(body), new PendingDecision(done));
        return store.log().append(entry).thenCompose(acknowledged -> done);
    }

    /// To give projects other rules.
    public Regroup regroup() {
        return new Regroup(store, this);
    }

    /// Gives a project other rules.
    ///
    /// @param hashes of its events under them, as far as they are known
    CompletableFuture<Applied> regroup(String project, ProjectRules rules, HashLists hashes) {
        RegroupHeader header = new RegroupHeader(project, Instant.now(), who, rules, List.of(), false);
        return append(RecordKind.REGROUP, header.write(), Bodies.gzip(hashes.write()));
    }

    /// What groups the events of each project.
    public ProjectEngines engines() {
        return engines;
    }

    /// Says what stands in for parts of an event from now on, such as symbolicated frames, and groups the event
    /// again. Wherever the event is read, by the index, the window, an export, it is read so.
    ///
    /// @param event the event as the index has it
    /// @param members of the event's JSON that stand in for those sent, in the protocol's schema
    public CompletableFuture<Applied> derive(EventSummary event, ObjectNode members) {
        return derive(event, members, false);
    }

    /// As [#derive(EventSummary, ObjectNode)] for many events of one project at once. They are grouped again
    /// together: where most events of an issue go, there the issue goes on.
    public CompletableFuture<Applied> derive(Map<EventSummary, ObjectNode> events) {
        if (events.isEmpty()) {
            return CompletableFuture.completedFuture(new Applied(0, Set.of()));
        }
        CompletableFuture<?>[] noted = events.entrySet().stream()
                .map(entry -> derive(entry.getKey(), entry.getValue(), true))
                .toArray(CompletableFuture<?>[]::new);
        String project = events.keySet().iterator().next().project();
        List<Long> numbers =
                events.keySet().stream().map(EventSummary::sequence).sorted().toList();
        RegroupHeader header = new RegroupHeader(project, Instant.now(), null, null, numbers, false);
        return CompletableFuture.allOf(noted)
                .thenCompose(done -> append(RecordKind.REGROUP, header.write(), new byte[0]));
    }

    private CompletableFuture<Applied> derive(EventSummary event, ObjectNode members, boolean later) {
        RegroupHeader header =
                new RegroupHeader(event.project(), Instant.now(), null, null, List.of(event.sequence()), later);
        byte[] json = members.toString().getBytes(StandardCharsets.UTF_8);
        return append(RecordKind.DERIVED, header.write(), Bodies.gzip(json));
    }

    /// Counts something that was refused before it came here.
    ///
    /// @param project as in the path; null when there is none
    /// @param reason stable word, such as `missing_auth`
    public void refused(@Nullable String project, String reason) {
        rejections.count(project == null ? "" : project, reason);
    }

    /// Makes the index anew from the log. Returns at once; [#backlog] tells how far it is.
    public void reindex() {
        digest.rebuild();
    }

    /// Number of records that are on disk and not digested yet.
    public long backlog() {
        return handOver.backlog(digest.position());
    }

    /// Waits until everything that was acknowledged before is digested.
    ///
    /// @return whether it was, within the time
    public boolean awaitDigested(Duration most) throws InterruptedException {
        long last = store.log().acknowledged();
        long end = System.nanoTime() + most.toNanos();
        while (digest.position() <= last && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        return digest.position() > last;
    }

    /// A new empty file of the home for a body that is too big to be held in memory.
    ///
    /// @throws IOException if the home cannot be written
    public Path newSpool() throws IOException {
        return Files.createTempFile(store.spool(), "body", ".spool");
    }

    /// Begins to read a body, to find out whose it is before it is submitted.
    ///
    /// @param body the beginning of a body suffices for its header
    public Reading read(Submission.Kind kind, Coding coding, InputStream body) {
        return new Reading(kind, coding, body, limits);
    }

    /// Takes a submission and returns when it is on disk. A spooled body is deleted, whatever happens.
    ///
    /// @throws RefusedException if it is broken or too large
    /// @throws LogException if it could not be put on disk; it may be sent again
    /// @throws IOException if its spooled body cannot be read
    public Receipt accept(Submission submission) throws IOException {
        try (Reading reading =
                read(submission.kind(), submission.coding(), submission.body().open())) {
            return accept(submission, reading);
        }
    }

    /// As [#accept(Submission)], for a body that is being read already: nothing is decoded twice.
    ///
    /// @param reading of the whole body; stays the caller's to close
    public Receipt accept(Submission submission, Reading reading) throws IOException {
        try {
            Content content = content(submission, reading);
            String given = content.eventId() == null && content.holdsEvent() ? EventId.random() : null;
            Acknowledged done = append(submission, content, given);
            String eventId = given == null ? content.eventId() : given;
            return new Receipt(
                    done.location().sequence(), eventId, content.items().size());
        } finally {
            Bodies.delete(submission.body());
        }
    }

    private Acknowledged append(Submission submission, Content content, @Nullable String given) throws IOException {
        Bodies.Packed packed = bodies.pack(submission.coding(), submission.body());
        try {
            SubmissionHeader header = new SubmissionHeader(
                    submission.project(),
                    submission.kind() == Submission.Kind.ENVELOPE,
                    packed.coding(),
                    submission.received(),
                    given,
                    submission.publicKey(),
                    submission.sender(),
                    submission.remoteAddress(),
                    submission.origin());
            Object memo = content.size() <= HANDED_OVER ? content : null;
            return await(store.log().append(new NewRecord(RecordKind.SUBMISSION, header.write(), packed.body(), memo)));
        } finally {
            Bodies.delete(packed.body());
        }
    }

    private Content content(Submission submission, Reading reading) throws IOException {
        try {
            return reading.content();
        } catch (TooLargeException e) {
            refused(submission.project(), "too_large");
            throw new RefusedException(RefusedException.Reason.TOO_LARGE, String.valueOf(e.getMessage()), e);
        } catch (NotAsCodedException e) {
            throw new RefusedException(RefusedException.Reason.NOT_AS_CODED, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            refused(submission.project(), "malformed");
            throw new RefusedException(RefusedException.Reason.MALFORMED, String.valueOf(e.getMessage()), e);
        }
    }

    private static Acknowledged await(CompletableFuture<Acknowledged> done) throws IOException {
        try {
            return done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LogException log ? log : new IOException(e.getCause());
        }
    }

    /// Ends the digest after its current batch; what is left is digested after the next start.
    @Override
    public void close() {
        digest.close();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        CancellationException ended = new CancellationException("the intake was closed");
        decisions.values().forEach(decision -> decision.completeExceptionally(ended));
    }
}
