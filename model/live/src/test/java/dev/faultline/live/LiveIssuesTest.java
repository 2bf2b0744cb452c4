package dev.faultline.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.issue.IssueStatus;
import dev.faultline.triage.search.IssueSort;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveIssuesTest {
    private final HandTimer timer = new HandTimer();
    private final MemoryArchive archive = new MemoryArchive();
    private LiveIssues issues;

    @BeforeEach
    void open() {
        archive.event(1, 1);
        archive.event(2, 2);
        archive.event(3, 3);
        issues = new LiveIssues(archive, new Questions(Clock.systemUTC()), timer);
        timer.settle();
    }

    private IssueWindow window() {
        return issues.window().current();
    }

    private List<Long> ids() {
        return window().rows().stream().map(Issue::id).toList();
    }

    private void later() {
        timer.advance(Duration.ofMillis(200));
    }

    private void ask(String query) {
        issues.ask(new IssueQuestion(query, IssueSort.LAST_SEEN));
        timer.settle();
    }

    @Test
    void showsTheFirstPageNewestFirst() {
        assertThat(ids()).containsExactly(3L, 2L, 1L);
        assertThat(window().total()).isEqualTo(3);
        assertThat(window().more()).isFalse();
    }

    @Test
    void showsAnEventAtOnceAfterAQuietTime() {
        later();

        archive.event(4, 4);
        timer.settle();

        assertThat(ids()).containsExactly(4L, 3L, 2L, 1L);
    }

    @Test
    void asksABoundedNumberOfQuestionsInABurst() {
        archive.questions = 0;

        for (int i = 0; i < 1000; i++) {
            archive.event(i % 7, i);
            timer.advance(Duration.ofMillis(1));
        }

        assertThat(archive.questions).isLessThanOrEqualTo(11 * 3);
    }

    @Test
    void holdsEveryRowInItsPlaceWhilePaused() {
        issues.hold(window());
        archive.event(1, 9);
        later();

        assertThat(ids()).containsExactly(3L, 2L, 1L);
        assertThat(window().rows().getLast().events()).isEqualTo(2);
        assertThat(window().pending()).isZero();
    }

    @Test
    void countsNewIssuesThatMatchWhilePaused() {
        issues.hold(window());
        archive.event(4, 9);
        archive.event(5, 9);
        later();

        assertThat(ids()).containsExactly(3L, 2L, 1L);
        assertThat(window().pending()).isEqualTo(2);
        assertThat(window().total()).isEqualTo(5);
    }

    @Test
    void holdsTheRowsThatAreLookedAtNotThoseThatCameSince() {
        IssueWindow lookedAt = window();
        archive.event(1, 9);
        archive.event(4, 10);
        later();
        assertThat(ids()).containsExactly(4L, 1L, 3L, 2L);

        issues.hold(lookedAt);
        timer.settle();

        assertThat(ids()).containsExactly(3L, 2L, 1L);
        assertThat(window().rows().getLast().events()).isEqualTo(2);
        assertThat(window().pending()).isEqualTo(1);
    }

    @Test
    void holdsWhatAClosedListShowedWithoutWhatIsResolvedSince() {
        issues.hold(window());
        timer.settle();
        IssueWindow left = window();
        issues.close();
        archive.event(1, 9);
        archive.status(2, IssueStatus.RESOLVED);

        issues = new LiveIssues(archive, new Questions(Clock.systemUTC()), timer);
        issues.hold(left);
        timer.settle();

        assertThat(ids()).containsExactly(3L, 1L);
    }

    @Test
    void loadsThePageBelowRowsThatAClosedListShowed() {
        for (int i = 10; i < 500; i++) {
            archive.event(i, -i);
        }
        later();
        IssueWindow left = window();
        issues.close();
        archive.event(300, 9);

        issues = new LiveIssues(archive, new Questions(Clock.systemUTC()), timer);
        issues.hold(left);
        issues.more();
        timer.settle();

        assertThat(ids())
                .hasSize(400)
                .doesNotHaveDuplicates()
                .startsWith(3L, 2L, 1L, 10L)
                .endsWith(406L, 407L);
    }

    @Test
    void holdsTheRowsOfTheAnswerWhenTheShownOnesAnswerSomethingElse() {
        IssueWindow lookedAt = window();
        issues.ask(new IssueQuestion("Crash 2", IssueSort.LAST_SEEN));
        issues.hold(lookedAt);
        timer.settle();

        assertThat(ids()).containsExactly(2L);
    }

    @Test
    void comesBackToTheTopOnResuming() {
        issues.hold(window());
        archive.event(1, 9);
        archive.event(4, 10);
        later();

        issues.follow();
        timer.settle();

        assertThat(ids()).containsExactly(4L, 1L, 3L, 2L);
        assertThat(window().pending()).isZero();
    }

    @Test
    void dropsWhatTheUserResolvedAndKeepsTheRestWhilePaused() {
        issues.hold(window());
        archive.status(2, IssueStatus.RESOLVED);
        later();

        assertThat(ids()).containsExactly(3L, 1L);
    }

    @Test
    void putsARowBackIntoItsPlaceWhenTheDecisionIsUndone() {
        issues.hold(window());
        archive.status(2, IssueStatus.RESOLVED);
        later();
        archive.status(2, IssueStatus.UNRESOLVED);
        later();

        assertThat(ids()).containsExactly(3L, 2L, 1L);
    }

    @Test
    void hidesADeletedIssueWhilePaused() {
        issues.hold(window());
        archive.issues.remove(2L);
        archive.changed(0, List.of(2L), false);
        later();

        assertThat(ids()).containsExactly(3L, 1L);
    }

    @Test
    void loadsPagesWhilePausedWithoutTheNewOnes() {
        for (int i = 10; i < 500; i++) {
            archive.event(i, -i);
        }
        later();
        issues.hold(window());
        archive.event(900, -250);
        later();

        issues.more();
        timer.settle();

        assertThat(window().rows()).hasSize(399);
        assertThat(ids()).doesNotHaveDuplicates().doesNotContain(900L);
        assertThat(window().more()).isTrue();
    }

    @Test
    void loadsPagesToTheEndWhileFollowing() {
        for (int i = 10; i < 500; i++) {
            archive.event(i, -i);
        }
        later();
        assertThat(window().rows()).hasSize(IssueWindow.PAGE);

        issues.more();
        issues.more();
        timer.settle();

        assertThat(window().rows()).hasSize(493);
        assertThat(window().more()).isFalse();
    }

    @Test
    void answersAQuestionAtOnceInsideABurst() {
        archive.event(1, 5);
        later();
        archive.event(1, 6);

        ask("is:resolved");

        assertThat(window().rows()).isEmpty();
        assertThat(window().question().query()).isEqualTo("is:resolved");
    }

    @Test
    void saysWhereAQueryIsNotUnderstoodAndKeepsTheRows() {
        ask("level:error (title");

        assertThat(window().error().position()).isPositive();
        assertThat(window().error().reason()).isNotBlank();
        assertThat(ids()).containsExactly(3L, 2L, 1L);
    }

    @Test
    void answersAgainAfterAnError() {
        issues.hold(window());
        ask("(");
        ask("Crash 2");

        assertThat(window().error()).isNull();
        assertThat(ids()).containsExactly(2L);
    }

    @Test
    void saysWhenTheIndexCannotAnswer() {
        archive.failure = new IllegalStateException("the index is damaged");
        ask("is:resolved");

        assertThat(window().error()).isEqualTo(QueryProblem.failure("the index is damaged"));
    }

    @Test
    void isQuietOnceClosed() {
        List<IssueWindow> heard = new ArrayList<>();
        issues.window().subscribe(heard::add);
        issues.close();
        archive.event(4, 4);
        later();

        assertThat(heard).hasSize(1);
        assertThat(archive.listeners()).isZero();
    }
}
