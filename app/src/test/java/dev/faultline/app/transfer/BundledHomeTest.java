package dev.faultline.app.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.live.EventDetail;
import dev.faultline.live.bundle.BundleChoice;
import dev.faultline.live.bundle.OpenBundle;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.issue.Resolution;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.triage.search.Query;
import dev.faultline.triage.search.QueryParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A home and a bundle of all of it: looked at, the bundle answers as the home does. Nothing here changes either.
class BundledHomeTest {
    private static final Query ALL = new Query.And(List.of());

    @TempDir
    private static Path folder;

    private static BundlingHome home;
    private static OpenBundle bundle;

    @BeforeAll
    static void open() throws Exception {
        home = new BundlingHome(folder).filled();
        long resolved = issues(IssueSort.EVENTS).getFirst().id();
        home.intake()
                .decide(new Decision.Resolve(Instant.now(), List.of(resolved), new Resolution.Now()))
                .get();
        bundle = home.open(new BundleChoice.All());
    }

    @AfterAll
    static void close() throws Exception {
        bundle.close();
        home.close();
    }

    private static List<Issue> issues(IssueSort sort) {
        return home.archive().issues(ALL, sort, null, 100);
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
        List<Long> inHome = home.store().index().ids(new QueryParser(Clock.systemUTC()).parse(text));
        assertThat(bundle.live().matching(text).get()).as(text).isEqualTo(inHome);
    }

    @Test
    void showsIssuesAsTheyStandInTheHome() throws Exception {
        assertThat(bundle.live().find("", 100).get()).isEqualTo(issues(IssueSort.LAST_SEEN));
    }

    @Test
    void showsEventsAsTheyStandInTheHome() throws Exception {
        for (Issue issue : issues(IssueSort.LAST_SEEN)) {
            EventDetail own = BundlingHome.newest(home.live(), issue.id());
            EventDetail theirs = BundlingHome.newest(bundle.live(), issue.id());
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
        try (var open = bundle.live().openFacets("")) {
            for (int i = 0; i < 500 && open.facets().current().facets().isEmpty(); i++) {
                Thread.sleep(10);
            }
            assertThat(open.facets().current().facets())
                    .isEqualTo(home.store().index().facets(ALL, 8));
        }
    }

    @Test
    void readsAttachments() throws Exception {
        EventDetail third = bundle.live()
                .openIssue(home.issueOf(3))
                .event(BundlingHome.id(3))
                .get();
        assertThat(third.attachments())
                .singleElement()
                .satisfies(each -> assertThat(each.name()).isEqualTo("../a b.txt"));
        byte[] bytes = bundle.live().head(third.attachments().getFirst(), 100).get();
        assertThat(bytes).asString(StandardCharsets.UTF_8).isEqualTo("more");
    }

    @Test
    void takesNoDecision() {
        Decision delete = new Decision.Delete(BundlingHome.NOW, List.of(home.issueOf(1)));
        assertThat(bundle.live().readOnly()).isTrue();
        assertThatThrownBy(() -> bundle.live().decide(delete).get()).hasMessageContaining("import it");
    }

    @Test
    void holdsOnlyWhatWasChosen() throws Exception {
        try (OpenBundle issue = home.open(new BundleChoice.Issues(List.of(home.issueOf(1))));
                OpenBundle event = home.open(new BundleChoice.Event(BundlingHome.id(1)))) {
            assertThat(issue.facts().issues()).isEqualTo(1);
            assertThat(issue.facts().events()).isEqualTo(3);
            assertThat(event.facts().events()).isEqualTo(1);
        }
    }

    @Test
    void refusesToWriteNothing() {
        assertThatThrownBy(() -> home.open(new BundleChoice.Issues(List.of(4711L))))
                .hasMessageContaining("nothing to export");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }
}
