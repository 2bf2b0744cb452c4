package dev.faultline.app.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.intake.Intake;
import dev.faultline.intake.IntakeLimits;
import dev.faultline.intake.Submission;
import dev.faultline.live.EventDetail;
import dev.faultline.live.Live;
import dev.faultline.live.LiveIssue;
import dev.faultline.live.StoreArchive;
import dev.faultline.live.ThreadTimer;
import dev.faultline.live.bundle.BundleChoice;
import dev.faultline.live.bundle.OpenBundle;
import dev.faultline.live.job.Jobs;
import dev.faultline.live.symbol.SymbolDesk;
import dev.faultline.store.Store;
import dev.faultline.store.StoreSettings;
import dev.faultline.store.coding.Coding;
import dev.faultline.store.log.Body;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.issue.Resolution;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.triage.search.Query;
import dev.faultline.triage.search.QueryParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A home, a bundle of it, and the bundle looked at: it answers as the home does.
class BundledHomeTest {
    private static final Instant NOW = Instant.parse("2026-11-20T17:00:00Z");
    private static final String FIRST = "%032x".formatted(1);

    @TempDir
    Path folder;

    private Store store;
    private Intake intake;
    private StoreArchive archive;
    private ThreadTimer timer;
    private Live live;
    private OpenBundle bundle;

    @BeforeEach
    void fill() throws Exception {
        store = Store.open(folder.resolve("home"), StoreSettings.DEFAULT);
        intake = new Intake(store, IntakeLimits.DEFAULT);
        archive = new StoreArchive(store, intake);
        timer = new ThreadTimer();
        live = live(store, intake, archive);
        for (int i = 1; i <= 12; i++) {
            send(i);
        }
        intake.awaitDigested(Duration.ofMinutes(1));
        long resolved =
                archive.issues(all(), IssueSort.EVENTS, null, 1).getFirst().id();
        intake.decide(new Decision.Resolve(Instant.now(), List.of(resolved), new Resolution.Now()))
                .get();
        bundle = open(new BundleChoice.All());
    }

    private Live live(Store of, Intake into, StoreArchive over) {
        HomeBundles desk =
                new HomeBundles(new BundleExport(of, over), new FileImport(into, Clock.systemUTC()), "0.1.0");
        return new Live(over, SymbolDesk.NONE, desk, new Jobs(Runnable::run), timer, Clock.systemUTC());
    }

    @AfterEach
    void close() throws Exception {
        bundle.close();
        live.close();
        timer.close();
        intake.close();
        store.close();
    }

    private OpenBundle open(BundleChoice choice) throws Exception {
        Path file = folder.resolve("some.faultline");
        live.bundles().write("write", choice, file).result().get();
        return live.bundles().open("open", file).result().get();
    }

    private static Query all() {
        return new Query.And(List.of());
    }

    /// Four kinds of errors of three releases, two environments, five users; every third with an attachment.
    private void send(int i) throws Exception {
        String event = """
                {"event_id":"%032x","timestamp":%d,"platform":"python","level":"%s","release":"shop@1.%d.0","environment":"%s",
                "user":{"id":"%d"},"tags":{"os":"%s"},"contexts":{"trace":{"trace_id":"%032x","span_id":"00000000000000aa"}},
                "exception":{"values":[{"type":"Error%d","value":"no_seat 100%% %d","stacktrace":{"frames":[{"function":"pay%d",
                "filename":"cart.py","lineno":7,"in_app":true}]}}]}}""".formatted(
                        i,
                        NOW.getEpochSecond() + i * 3600L,
                        i % 4 == 0 ? "fatal" : "error",
                        i % 3,
                        i % 2 == 0 ? "staging" : "production",
                        i % 5,
                        i % 2 == 0 ? "Linux" : "Windows",
                        i,
                        i % 4,
                        i,
                        i % 4)
                .replace("\n", "");
        String header = "{\"event_id\":\"%032x\"}\n".formatted(i);
        String item = "{\"type\":\"event\",\"length\":" + event.length() + "}\n" + event + "\n";
        String file = i % 3 == 0
                ? "{\"type\":\"attachment\",\"length\":4,\"filename\":\"../a b.txt\",\"content_type\":\"text/plain\"}\nmore\n"
                : "";
        byte[] body = (header + item + file).getBytes(StandardCharsets.UTF_8);
        intake.accept(new Submission(
                "shop", null, Submission.Kind.ENVELOPE, Coding.IDENTITY, NOW, "test", null, Body.of(body)));
    }

    private List<Issue> found(Live where, Query query, IssueSort sort) throws Exception {
        return where.equals(live)
                ? archive.issues(query, sort, null, 100)
                : where.find("", 100).get().stream().toList();
    }

    private Query query(String text) throws Exception {
        return new QueryParser(Clock.systemUTC()).parse(text);
    }

    private EventDetail newest(Live where, long issue) throws Exception {
        try (LiveIssue opened = where.openIssue(issue)) {
            return opened.newest().get(20, TimeUnit.SECONDS);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "is:unresolved",
                "is:resolved",
                "is:new",
                "is:regressed",
                "!is:resolved",
                "is:assigned OR is:unseen",
                "level:fatal",
                "level:>=error",
                "level:<fatal",
                "release:shop@1.2.0",
                "release:shop@1.*",
                "release:>=shop@1.1.0",
                "!release:shop@1.0.0",
                "firstRelease:shop@1.1.0",
                "environment:staging",
                "!environment:[staging, production]",
                "os:Linux",
                "os:linux",
                "os:*in*",
                "has:os",
                "!has:dist",
                "user:3",
                "user.id:3",
                "user:id:3",
                "has:user.id",
                "error.type:Error2",
                "error.type:error2",
                "error.value:\"no_seat 100% 3\"",
                "culprit:*pay*",
                "title:error1*",
                "issue:SHOP-1",
                "id:00000000000000000000000000000005",
                "trace:00000000000000000000000000000005",
                "has:trace",
                "timesSeen:3",
                "timesSeen:>2",
                "users:>=3",
                "firstSeen:<2026-11-20T20:00:00",
                "lastSeen:>2026-11-21T03:00:00",
                "platform:PYTHON",
                "project:shop",
                "no_seat",
                "100%",
                "nothing such",
                "assigned:none"
            })
    void findsWhatTheHomeFinds(String text) throws Exception {
        List<Long> inHome = store.index().ids(query(text));
        assertThat(bundle.live().matching(text).get()).as(text).isEqualTo(inHome);
    }

    @Test
    void showsIssuesAsTheyStandInTheHome() throws Exception {
        assertThat(found(bundle.live(), all(), IssueSort.LAST_SEEN)).isEqualTo(found(live, all(), IssueSort.LAST_SEEN));
    }

    @Test
    void showsEventsAsTheyStandInTheHome() throws Exception {
        for (Issue issue : found(live, all(), IssueSort.LAST_SEEN)) {
            EventDetail own = newest(live, issue.id());
            EventDetail theirs = newest(bundle.live(), issue.id());
            assertThat(theirs.summary()).isEqualTo(own.summary());
            assertThat(theirs.event().exceptions()).isEqualTo(own.event().exceptions());
            assertThat(theirs.event().tags()).isEqualTo(own.event().tags());
            assertThat(theirs.event().contexts()).isEqualTo(own.event().contexts());
            assertThat(theirs.grouping()).isEqualTo(own.grouping());
            assertThat(theirs.count()).isEqualTo(own.count());
            assertThat(theirs.json().path("event_id")).isEqualTo(own.json().path("event_id"));
        }
    }

    @Test
    void narrowsDownAsTheHomeDoes() throws Exception {
        assertThat(bundle.live().openFacets("").facets().current()).isNotNull();
        assertThat(new BundleFacetsOf(bundle).facets()).isEqualTo(store.index().facets(all(), 8));
    }

    /// The facets once they are known.
    private record BundleFacetsOf(OpenBundle bundle) {
        List<?> facets() throws InterruptedException {
            try (var open = bundle.live().openFacets("")) {
                for (int i = 0; i < 500 && open.facets().current().facets().isEmpty(); i++) {
                    Thread.sleep(10);
                }
                return open.facets().current().facets();
            }
        }
    }

    @Test
    void readsAttachments() throws Exception {
        EventDetail third = bundle.live()
                .openIssue(issueOf("%032x".formatted(3)))
                .event("%032x".formatted(3))
                .get();
        assertThat(third.attachments())
                .singleElement()
                .satisfies(each -> assertThat(each.name()).isEqualTo("../a b.txt"));
        byte[] bytes = bundle.live().head(third.attachments().getFirst(), 100).get();
        assertThat(bytes).asString(StandardCharsets.UTF_8).isEqualTo("more");
    }

    private long issueOf(String event) {
        return archive.event(event).issueId();
    }

    @Test
    void takesNoDecision() {
        assertThat(bundle.live().readOnly()).isTrue();
        assertThatThrownBy(() -> bundle.live()
                        .decide(new Decision.Delete(NOW, List.of(issueOf(FIRST))))
                        .get())
                .hasMessageContaining("import it");
    }

    @Test
    void holdsOnlyWhatWasChosen() throws Exception {
        bundle.close();
        bundle = open(new BundleChoice.Issues(List.of(issueOf(FIRST))));

        assertThat(bundle.facts().issues()).isEqualTo(1);
        assertThat(bundle.facts().events()).isEqualTo(3);
        bundle.close();
        bundle = open(new BundleChoice.Event(FIRST));
        assertThat(bundle.facts().events()).isEqualTo(1);
    }

    @Test
    void refusesToWriteNothing() {
        assertThatThrownBy(() -> open(new BundleChoice.Issues(List.of(4711L))))
                .hasMessageContaining("nothing to export");
        assertThat(folder.resolve("some.faultline")).exists();
    }

    @Test
    void bringsChosenIssuesIntoAnotherHome() throws Exception {
        try (Store other = Store.open(folder.resolve("other"), StoreSettings.DEFAULT);
                Intake into = new Intake(other, IntakeLimits.DEFAULT);
                Live elsewhere = live(other, into, new StoreArchive(other, into))) {
            BundleChoice one = new BundleChoice.Issues(List.of(issueOf(FIRST)));
            assertThat(elsewhere.bundles().take("take", bundle, one).result().get())
                    .isEqualTo(3);
            into.awaitDigested(Duration.ofMinutes(1));

            assertThat(other.index().statistics().events()).isEqualTo(3);
            elsewhere
                    .bundles()
                    .take("take", bundle, new BundleChoice.All())
                    .result()
                    .get();
            into.awaitDigested(Duration.ofMinutes(1));
            assertThat(other.index().statistics().events()).isEqualTo(12);
        }
    }
}
