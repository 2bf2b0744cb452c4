package dev.faultline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.issue.IssueStatus;
import dev.faultline.triage.issue.Resolution;
import dev.faultline.triage.issue.Substatus;
import dev.faultline.triage.search.QueryParser;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecideTest {
    @TempDir
    Path home;

    private Site site;

    @BeforeEach
    void open() throws Exception {
        site = new Site(home);
        site.sendEvent(1, "E");
        site.digested();
    }

    @AfterEach
    void close() throws Exception {
        site.close();
    }

    private Issue issue() {
        return site.issues().getFirst();
    }

    private List<Long> ids() {
        return List.of(issue().id());
    }

    private Applied decide(Decision decision) {
        return site.intake.decide(decision).join();
    }

    @Test
    void isAppliedWhenItsFutureCompletes() {
        decide(new Decision.Resolve(Site.NOW, ids(), new Resolution.Now()));
        assertThat(issue().status()).isEqualTo(IssueStatus.RESOLVED);
    }

    @Test
    void takesADecisionBackByItsRecord() {
        Issue before = issue();
        Applied applied = decide(new Decision.Resolve(Site.NOW, ids(), new Resolution.Now()));
        assertThat(issue().status()).isEqualTo(IssueStatus.RESOLVED);
        decide(new Decision.TakeBack(Site.NOW, applied.record()));
        assertThat(issue()).isEqualTo(before);
    }

    @Test
    void regressesAResolvedIssueWithItsNextEvent() throws Exception {
        decide(new Decision.MarkSeen(Site.NOW, ids(), true));
        decide(new Decision.Resolve(Site.NOW, ids(), new Resolution.Now()));
        site.sendEvent(2, "E", Instant.now());
        site.digested();
        assertThat(issue().substatus()).isEqualTo(Substatus.REGRESSED);
        assertThat(issue().seen()).isFalse();
        assertThat(found("is:regressed")).isEqualTo(1);
        assertThat(found("is:ongoing")).isZero();
    }

    @Test
    void callsAnIssueOngoingAWeekAfterItCameBack() throws Exception {
        decide(new Decision.Resolve(Site.NOW, ids(), new Resolution.Now()));
        site.sendEvent(2, "E", Instant.now().minus(Duration.ofDays(8)));
        site.digested();
        assertThat(issue().substatus()).isEqualTo(Substatus.ONGOING);
        assertThat(found("is:regressed")).isZero();
        assertThat(found("is:ongoing")).isEqualTo(1);
    }

    private long found(String query) throws Exception {
        return site.store.index().count(new QueryParser(Clock.systemUTC()).parse(query), 0);
    }

    @Test
    void makesANewIssueAfterADeletion() throws Exception {
        Issue deleted = issue();
        decide(new Decision.Delete(Site.NOW, ids()));
        assertThat(site.issues()).isEmpty();
        assertThat(site.store.index().event(Site.id(1))).isNull();
        site.sendEvent(2, "E");
        site.digested();
        assertThat(issue().shortId()).isEqualTo("SHOP-2").isNotEqualTo(deleted.shortId());
    }

    @Test
    void givesADeletedIssueBackWithItsEvents() throws Exception {
        Issue before = issue();
        List<Long> ids = ids();
        decide(new Decision.Delete(Site.NOW, ids));
        decide(new Decision.Restore(Site.NOW, ids));
        assertThat(issue()).isEqualTo(before);
        site.sendEvent(2, "E");
        site.digested();
        assertThat(issue().events()).isEqualTo(2);
    }

    @Test
    void isThereAfterARestart() throws Exception {
        decide(new Decision.Assign(Site.NOW, ids(), "ada"));
        site.close();
        site = new Site(home);
        assertThat(issue().assignee()).isEqualTo("ada");
    }

    @Test
    void ignoresIssuesThatAreNotThere() {
        Applied applied = decide(new Decision.Reopen(Site.NOW, List.of(1L, 2L)));
        assertThat(applied.issues()).isEmpty();
    }
}
