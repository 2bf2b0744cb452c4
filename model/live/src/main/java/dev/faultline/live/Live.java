package dev.faultline.live;

import dev.faultline.live.bundle.BundleDesk;
import dev.faultline.live.bundle.LiveBundles;
import dev.faultline.live.job.Job;
import dev.faultline.live.job.Jobs;
import dev.faultline.live.release.ReleaseReader;
import dev.faultline.live.symbol.LiveSymbols;
import dev.faultline.live.symbol.SymbolDesk;
import dev.faultline.live.triage.LiveRules;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.triage.search.Key;
import dev.faultline.triage.search.MainField;
import dev.faultline.triage.search.Query;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// What the window asks and hears. Any thread may call; nothing here blocks. Feeds are told at most every 100 ms.
public final class Live implements AutoCloseable {
    static final Duration BATCH = Duration.ofMillis(100);

    private final Archive archive;
    private final Jobs jobs;
    private final Timer timer;
    private final Clock clock;
    private final Questions questions;
    private final CollectorMeter meter;
    private final Rejects rejects;
    private final LiveSymbols symbols;
    private final LiveBundles bundles;
    private final Source<Totals> totals = new Source<>(Totals.NONE);
    private final Pulse counting;
    private final Pin pin;

    /// The live model of a home in which nobody looks for symbols.
    ///
    /// @param clock the time that relative times of a search count from, in the zone whose days charts show
    public Live(Archive archive, Jobs jobs, Timer timer, Clock clock) {
        this(archive, SymbolDesk.NONE, BundleDesk.NONE, jobs, timer, clock);
    }

    /// The live model of a home.
    ///
    /// @param desk looks for symbols
    /// @param bundles writes bundles and takes them in
    /// @param clock the time that relative times of a search count from
    public Live(Archive archive, SymbolDesk desk, BundleDesk bundles, Jobs jobs, Timer timer, Clock clock) {
        this.archive = archive;
        this.jobs = jobs;
        this.timer = timer;
        this.clock = clock;
        this.questions = new Questions(clock);
        this.meter = new CollectorMeter(archive, timer);
        this.rejects = new Rejects(timer);
        this.symbols = new LiveSymbols(desk, jobs, task -> timer.after(Duration.ZERO, task));
        this.bundles = new LiveBundles(bundles, jobs, timer, clock);
        this.counting = new Pulse(() -> totals.publish(archive.totals()), BATCH, timer);
        this.pin = archive.listen(change -> {
            counting.ring();
            meter.heard(change.events());
        });
        counting.ringNow();
    }

    /// How the collector is doing.
    public Feed<CollectorState> collector() {
        return meter.state();
    }

    /// What the home holds.
    public Feed<Totals> totals() {
        return totals;
    }

    /// The last refused requests, newest first, at most [Rejects#KEPT].
    public Feed<List<Reject>> rejects() {
        return rejects.feed();
    }

    /// Work that takes a while.
    public Jobs jobs() {
        return jobs;
    }

    /// Where symbols are looked for, and the search for them.
    public LiveSymbols symbols() {
        return symbols;
    }

    /// Writes, opens and takes in bundles.
    public LiveBundles bundles() {
        return bundles;
    }

    /// Whether nothing can be decided here, as in a bundle.
    public boolean readOnly() {
        return archive.readOnly();
    }

    /// Opens a list of issues, which asks [IssueQuestion#DEFAULT] until it is asked something else.
    public LiveIssues openIssues() {
        return new LiveIssues(archive, questions, timer);
    }

    /// Opens one issue.
    public LiveIssue openIssue(long id) {
        return new LiveIssue(id, archive, timer);
    }

    /// Opens how often issues occurred; knows nothing until it is asked.
    public LiveTrends openTrends() {
        return new LiveTrends(archive, timer, clock);
    }

    /// Opens what the issues of a search have in common.
    public LiveFacets openFacets(String query) {
        return new LiveFacets(archive, questions, timer, query);
    }

    /// The ids of all issues that match a search now; fails when it cannot be understood.
    public CompletableFuture<List<Long>> matching(String query) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return archive.census().ids(questions.parse(query));
                    } catch (Questions.NotUnderstood e) {
                        throw new IllegalArgumentException(e);
                    }
                },
                task -> timer.after(Duration.ZERO, task));
    }

    /// Opens the releases, asking [ReleaseQuestion#DEFAULT] until it is asked something else.
    public LiveReleases openReleases() {
        return new LiveReleases(archive, new ReleaseReader(archive.releases(), clock), timer);
    }

    /// Records what the user decided; completes when it is on disk and applied, with the way back.
    public CompletableFuture<Undo> decide(Decision decision) {
        return CompletableFuture.completedFuture(decision)
                .thenComposeAsync(archive::decide, task -> timer.after(Duration.ZERO, task))
                .thenApply(record -> new Undo(decision, () -> takeBack(record)));
    }

    /// Takes back what a record of the log decided, as the trail of an issue names it; completes when applied.
    public CompletableFuture<?> takeBack(long record) {
        return archive.decide(new Decision.TakeBack(clock.instant(), record));
    }

    /// The grouping rules of projects.
    public LiveRules rules() {
        return new LiveRules(archive.triage(), jobs, task -> timer.after(Duration.ZERO, task));
    }

    /// Issues by their ids, in any order; those that are gone are left out.
    public CompletableFuture<List<Issue>> issues(Collection<Long> ids) {
        return ask(() -> archive.issues(ids));
    }

    /// What issues can be narrowed down to.
    public CompletableFuture<Choices> choices() {
        return ask(archive::choices);
    }

    /// The issues whose title, value, culprit or short id holds the words, those seen last first.
    ///
    /// @param words blank for any issue
    public CompletableFuture<List<Issue>> find(String words, int most) {
        Query query = words.isBlank()
                ? new Query.And(List.of())
                : new Query.Or(List.of(
                        new Query.Text(words.strip()),
                        new Query.Equal(new Key.Field(MainField.ISSUE), List.of(words.strip()))));
        return ask(() -> archive.issues(query, IssueSort.LAST_SEEN, null, most));
    }

    private <T> CompletableFuture<T> ask(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question, task -> timer.after(Duration.ZERO, task));
    }

    /// Writes an attachment to a file, which is there only when it is whole.
    ///
    /// @param title what the job is called, in the user's language
    public Job<Path> save(String title, AttachmentInfo attachment, Path target) {
        return jobs.start(title, new AttachmentCopy(archive, attachment, target));
    }

    /// The first bytes of an attachment, for a preview.
    public CompletableFuture<byte[]> head(AttachmentInfo attachment, int limit) {
        return ask(() -> AttachmentCopy.head(archive, attachment, limit));
    }

    /// Tells how the collector is doing; for the composition root.
    public void report(CollectorReport report) {
        meter.report(report);
    }

    /// Tells a refused request; for the composition root.
    public void report(Reject reject) {
        rejects.add(reject);
    }

    /// Ends all feeds.
    @Override
    public void close() {
        pin.close();
        counting.close();
        meter.close();
        symbols.close();
        rejects.close();
    }
}
