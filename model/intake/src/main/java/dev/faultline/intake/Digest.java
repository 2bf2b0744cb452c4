package dev.faultline.intake;

import dev.faultline.intake.Due.Noted;
import dev.faultline.intake.Due.Submitted;
import dev.faultline.store.Store;
import dev.faultline.store.index.IndexException;
import dev.faultline.store.index.IndexWriter;
import dev.faultline.store.log.Acknowledged;
import dev.faultline.store.log.Body;
import dev.faultline.store.log.Location;
import dev.faultline.store.log.NewRecord;
import dev.faultline.store.log.RecordKind;
import dev.faultline.triage.grouping.ProjectRules;
import dev.faultline.triage.search.Query;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Brings the index up to the log, in batches, on one thread. What fails is thrown away and tried again from the
/// committed position, so the index is always that of a prefix of the log.
final class Digest implements Runnable {
    private static final System.Logger LOGGER = System.getLogger(Digest.class.getName());

    /// So long a batch waits for more records: fewer, larger commits, and still far below what anybody notices.
    private static final int LINGER_MILLIS = 20;

    /// And so often again, as long as records come fast: an issue is written once a batch, however many events it had.
    private static final int MOST_LINGERS = 6;

    private static final int FAST = 8;
    private static final int GATHERED = 512;
    private static final int IDLE_MILLIS = 500;
    private static final int RETRY_MILLIS = 1000;

    /// So long counters wait at most to be written while events keep coming.
    private static final long SETTLE_NANOS = 1_000_000_000L;

    /// So long nothing must have come before the index is made small, which holds up what comes meanwhile.
    private static final long REST_NANOS = 60_000_000_000L;

    private final Store store;
    private final HandOver handOver;
    private final Rejections rejections;
    private final ProjectEngines engines;
    private final StoredEvents stored;
    private final Consumer<Committed> committed;
    private final Consumer<Applied> applied;
    private final Retainer retainer;
    private @Nullable IndexWriter writer;
    private @Nullable ArrivedReader reader;
    private long settled = System.nanoTime();
    private long resting = System.nanoTime();
    private GivenIds given = new GivenIds();
    private @Nullable LetGo letGo;
    private volatile long position = 1;
    private volatile boolean closed;
    private volatile boolean rebuild;

    Digest(
            Store store,
            HandOver handOver,
            Rejections rejections,
            ProjectEngines engines,
            Consumer<Committed> committed,
            Consumer<Applied> applied) {
        this.store = store;
        this.handOver = handOver;
        this.rejections = rejections;
        this.engines = engines;
        this.stored = StoredEvents.toGroup(store);
        this.committed = committed;
        this.applied = applied;
        retainer = new Retainer(store);
    }

    /// Sequence number of the record that is digested next.
    long position() {
        return rebuild ? 1 : position;
    }

    void close() {
        closed = true;
        handOver.wake();
    }

    /// Asks for the index to be made anew.
    void rebuild() {
        rebuild = true;
        handOver.wake();
    }

    @Override
    public void run() {
        boolean failed = false;
        while (!closed) {
            try {
                step(failed);
                failed = false;
            } catch (InterruptedException e) {
                closed = true;
            } catch (IOException | SQLException | RuntimeException e) {
                LOGGER.log(
                        System.Logger.Level.WARNING,
                        "the index could not be brought up to the log; nothing is lost, it is tried again",
                        e);
                failed = true;
                writer = null;
            }
        }
        settle();
    }

    private void step(boolean failed) throws IOException, SQLException, InterruptedException {
        if (failed) {
            handOver.await(Long.MAX_VALUE, RETRY_MILLIS);
            store.index().reopen();
        }
        if (rebuild) {
            writer = null;
            store.index().clear();
            position = 1;
            rebuild = false;
        }
        IndexWriter into = writer == null ? open() : writer;
        ArrivedReader from = Objects.requireNonNull(reader);
        rejections.flush(store.log());
        if (!handOver.await(from.position().sequence(), IDLE_MILLIS)) {
            if (into.unsettled()) {
                into.commit(from.position(), true);
                committed.accept(new Committed(position, List.of(), 0, 0, false));
            }
            into.rest();
            tidy();
            return;
        }
        resting = System.nanoTime();
        gather(from.position().sequence());
        DueBatch batch = DueBatch.read(from, letGo);
        digest(batch, into);
        if (batch.letGoReached()) {
            takeOver(into, batch.end());
        } else if (letGo == null) {
            retainer.enforce(into, batch.end());
        }
        position = batch.end().sequence();
    }

    /// Where nothing comes for a while, what H2 wrote and does not use any more goes.
    private void tidy() throws IOException {
        if (System.nanoTime() - resting > REST_NANOS) {
            resting = System.nanoTime();
            if (store.index().isWasteful()) {
                writer = null;
                store.index().shrink();
            }
        }
    }

    /// Goes on from what was counted of events that are gone.
    private void takeOver(IndexWriter into, Location at) throws IOException, SQLException {
        Objects.requireNonNull(letGo).restore(store.log(), into);
        writer = null;
        List<Long> all = store.index().ids(new Query.And(List.of()));
        committed.accept(new Committed(at.sequence(), all, 0, 0, false));
    }

    private void gather(long sequence) throws InterruptedException {
        int lingers = 0;
        long before;
        long there = 0;
        do {
            before = there;
            handOver.await(sequence, GATHERED, LINGER_MILLIS);
            there = handOver.backlog(sequence);
        } while (++lingers < MOST_LINGERS && there < GATHERED && there - before >= FAST);
    }

    private IndexWriter open() throws IOException {
        closeReader();
        IndexWriter opened = store.index().writer();
        given = GivenIds.read(store.log(), opened.position());
        letGo = LetGo.pending(store.log(), opened);
        engines.reset(rules(opened));
        reader = new ArrivedReader(store.log(), handOver, engines, opened.position());
        position = opened.position().sequence();
        writer = opened;
        return opened;
    }

    private static Map<String, ProjectRules> rules(IndexWriter writer) throws IOException {
        try {
            return writer.rules();
        } catch (SQLException e) {
            throw new IOException("the rules of the projects cannot be read", e);
        }
    }

    /// Digests records and commits.
    private void digest(DueBatch batch, IndexWriter into) throws IOException, SQLException {
        IssueMaker maker = new IssueMaker(into, given);
        Regrouper regrouper = new Regrouper(into, maker, stored, engines, store.payloads());
        Deciding deciding = new Deciding(into, regrouper, store.log());
        Applier applier = new Applier(into, maker);
        List<Applied> decided = new ArrayList<>();
        applier.lookUp(batch.submitted());
        for (Due one : batch.due()) {
            apply(one, applier, deciding, decided);
        }
        if (letGo == null) {
            note(maker.made());
        } // else what was counted takes their place
        boolean settle = batch.letGoReached() || System.nanoTime() - settled > SETTLE_NANOS;
        settled = settle ? System.nanoTime() : settled;
        List<Long> issues = into.commit(batch.end(), settle);
        long next = batch.end().sequence();
        given.committed(next);
        decided.forEach(applied);
        committed.accept(
                new Committed(next, issues, applier.events(), maker.made().size(), !decided.isEmpty()));
    }

    private static void apply(Due due, Applier applier, Deciding deciding, List<Applied> decided)
            throws SQLException, IOException {
        switch (due) {
            case Submitted submitted -> applier.submission(submitted);
            case Noted noted -> {
                switch (noted.kind()) {
                    case DECISION, DERIVED, REGROUP, ADOPTION, HEALTH -> {
                        long record = noted.location().sequence();
                        decided.add(new Applied(record, deciding.apply(noted)));
                    }
                    case ISSUE -> applier.issue(IssueEntry.read(noted.header()));
                    case REJECTS -> applier.rejects(noted.header().path("counts"));
                    case SUBMISSION, FIGURES, UNKNOWN -> {
                        // Unreadable, and reported when it was met; only for an index made anew; of a newer version.
                    }
                }
            }
        }
    }

    /// Puts the ids of new issues into the log before they are committed, so that a rebuilt index has the same.
    private void note(List<IssueEntry> made) throws IOException {
        List<CompletableFuture<Acknowledged>> appended = made.stream()
                .map(entry ->
                        store.log().append(new NewRecord(RecordKind.ISSUE, entry.write(), Body.of(new byte[0]), null)))
                .toList();
        try {
            for (int i = 0; i < made.size(); i++) {
                given.add(made.get(i), appended.get(i).join().location().sequence());
            }
        } catch (CompletionException e) {
            throw new IOException("the ids of new issues could not be put on disk", e.getCause());
        }
    }

    /// Leaves the index whole; what fails here is made good at the next start.
    private void settle() {
        try {
            rejections.flushNow(store.log());
            if (writer != null && reader != null && writer.unsettled()) {
                writer.commit(reader.position(), true);
            }
            closeReader();
        } catch (IOException | SQLException | IndexException e) {
            LOGGER.log(System.Logger.Level.DEBUG, "the index was not settled at the end", e);
        }
    }

    private void closeReader() throws IOException {
        if (reader != null) {
            reader.close();
        }
    }
}
