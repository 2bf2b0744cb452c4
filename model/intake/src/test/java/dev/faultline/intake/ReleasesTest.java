package dev.faultline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.faultline.store.index.IssueCounts;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.Resolution;
import dev.faultline.triage.release.ReleaseCounts;
import dev.faultline.triage.release.ReleaseFigures;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasesTest {
    @TempDir
    Path home;

    private Site site;

    @BeforeEach
    void open() throws Exception {
        site = new Site(home);
    }

    @AfterEach
    void close() throws Exception {
        site.close();
    }

    private void event(int number, String type, String release, String user) throws Exception {
        site.sendEvent(number, type, "\"release\":\"%s\",\"user\":{\"id\":\"%s\"},".formatted(release, user));
    }

    private void session(int number, String release, String user, String status) throws Exception {
        session(number, 1, release, user, status);
    }

    private void session(int number, int sequence, String release, String user, String status) throws Exception {
        String json = ("{\"sid\":\"%s\",\"seq\":%d,\"did\":\"%s\",\"init\":%s,\"started\":\"%s\",\"status\":\"%s\","
                        + "\"attrs\":{\"release\":\"%s\"}}")
                .formatted(Site.id(number), sequence, user, sequence == 1, Site.NOW, status, release);
        site.send(Site.envelope(Site.item("session", json)));
    }

    /// Counters are written when the digest has nothing else to do, and when it ends.
    private void settle() throws Exception {
        site.digested();
        site.close();
        site = new Site(home);
    }

    private ReleaseFigures figures(String release) throws Exception {
        settle();
        return site.store.index().releases("shop", Site.NOW).stream()
                .filter(figures -> figures.name().equals(release))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsEventsAndDistinctUsersOfARelease() throws Exception {
        event(1, "A", "shop@1.0", "ana");
        event(2, "B", "shop@1.0", "ana");
        event(3, "A", "shop@1.0", "bob");
        event(4, "A", "shop@2.0", "ana");

        assertThat(figures("shop@1.0").events()).isEqualTo(3);
        assertThat(figures("shop@1.0").users()).isEqualTo(2);
        assertThat(figures("shop@2.0").users()).isEqualTo(1);
    }

    @Test
    void countsTheIssuesThatBeganWithARelease() throws Exception {
        event(1, "A", "shop@1.0", "ana");
        event(2, "A", "shop@2.0", "ana");
        event(3, "B", "shop@2.0", "ana");

        assertThat(figures("shop@1.0").newIssues()).isEqualTo(1);
        assertThat(figures("shop@2.0").newIssues()).isEqualTo(1);
    }

    @Test
    void knowsAReleaseOfWhichOnlySessionsCame() throws Exception {
        session(1, "shop@3.0", "ana", "exited");

        assertThat(figures("shop@3.0").health().total()).isEqualTo(1);
        assertThat(figures("shop@3.0").events()).isZero();
    }

    @Test
    void countsAUserOnceHoweverManySessionsCrash() throws Exception {
        session(1, "shop@1.0", "ana", "crashed");
        session(2, "shop@1.0", "ana", "crashed");
        session(3, "shop@1.0", "ana", "exited");
        session(4, "shop@1.0", "bob", "exited");

        assertThat(figures("shop@1.0").health().users()).isEqualTo(2);
        assertThat(figures("shop@1.0").health().usersCrashed()).isEqualTo(1);
        assertThat(figures("shop@1.0").health().crashFreeUsers()).hasValue(0.5);
    }

    @Test
    void letsALaterUpdateOfASessionTakeThePlaceOfTheEarlierOne() throws Exception {
        session(1, 1, "shop@1.0", "ana", "ok");
        site.digested();
        session(1, 2, "shop@1.0", "ana", "crashed");

        assertThat(figures("shop@1.0").health().users()).isEqualTo(1);
        assertThat(figures("shop@1.0").health().usersCrashed()).isEqualTo(1);
        assertThat(figures("shop@1.0").health().total()).isEqualTo(1);
    }

    @Test
    void countsUsersOfSessionsThatTheSenderCounted() throws Exception {
        String json = "{\"aggregates\":[{\"started\":\"%s\",\"did\":\"ana\",\"exited\":3,\"crashed\":1}],"
                + "\"attrs\":{\"release\":\"shop@1.0\"}}";
        site.send(Site.envelope(Site.item("sessions", json.formatted(Site.NOW))));

        assertThat(figures("shop@1.0").health().total()).isEqualTo(4);
        assertThat(figures("shop@1.0").health().users()).isEqualTo(1);
        assertThat(figures("shop@1.0").health().usersCrashed()).isEqualTo(1);
    }

    @Test
    void saysNothingOfHealthWithoutSessions() throws Exception {
        event(1, "A", "shop@1.0", "ana");

        assertThat(figures("shop@1.0").health().crashFreeSessions()).isEmpty();
        assertThat(figures("shop@1.0").adoption()).isEmpty();
    }

    @Test
    void tellsTheShareOfRecentSessions() throws Exception {
        session(1, "shop@1.0", "ana", "exited");
        session(2, "shop@2.0", "bob", "exited");
        session(3, "shop@2.0", "eve", "exited");

        assertThat(figures("shop@2.0").adoption()).hasValue(2 / 3.0);
    }

    @Test
    void countsByReleaseAndStretchOfTime() throws Exception {
        event(1, "A", "shop@1.0", "ana");
        site.sendEvent(2, "B");
        session(3, "shop@1.0", "ana", "crashed");
        settle();

        assertThat(counts())
                .containsExactlyInAnyOrder(
                        new ReleaseCounts("", 1, 2, 0, 0),
                        new ReleaseCounts("shop@1.0", 1, 1, 0, 0),
                        new ReleaseCounts("", 1, 0, 1, 1),
                        new ReleaseCounts("shop@1.0", 1, 0, 1, 1));
    }

    private List<ReleaseCounts> counts() {
        Instant from = Site.NOW.minusSeconds(6 * 3600);
        return site.store.index().releaseCounts("shop", from, 6, 2);
    }

    @Test
    void countsTheEventsOfAnIssueInTwoReleases() throws Exception {
        event(1, "A", "shop@1.0", "ana");
        event(2, "A", "shop@2.0", "ana");
        event(3, "A", "shop@2.0", "ana");
        event(4, "B", "shop@3.0", "ana");
        settle();

        assertThat(site.store.index().compare("shop", "shop@1.0", "shop@2.0"))
                .extracting(IssueCounts::before, IssueCounts::after)
                .containsExactly(tuple(1L, 2L));
    }

    @Test
    void tellsWhatCameBackAndWhen() throws Exception {
        event(1, "A", "shop@1.0", "ana");
        site.digested();
        long issue = site.issues().getFirst().id();
        site.intake
                .decide(new Decision.Resolve(Site.NOW, List.of(issue), new Resolution.Now()))
                .join();
        event(2, "A", "shop@1.0", "ana");
        site.digested();

        assertThat(site.store.index().regressions("shop", Site.NOW.minusSeconds(60), 9))
                .singleElement()
                .satisfies(regression -> {
                    assertThat(regression.issue()).isEqualTo(issue);
                    assertThat(regression.at()).isEqualTo(Site.NOW);
                });
    }
}
