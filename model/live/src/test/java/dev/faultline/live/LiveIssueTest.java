package dev.faultline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveIssueTest {
    private final HandTimer timer = new HandTimer();
    private final MemoryArchive archive = new MemoryArchive();
    private LiveIssue issue;

    @BeforeEach
    void open() {
        archive.event(1, 1);
        archive.event(2, 2);
        archive.event(1, 3);
        archive.event(1, 4);
        issue = new LiveIssue(1, archive, timer);
        timer.settle();
    }

    private EventDetail now(CompletableFuture<EventDetail> step) {
        timer.settle();
        return step.join();
    }

    @Test
    void showsTheIssueAndItsNewestEvent() {
        IssueSnapshot snapshot = issue.snapshot().current();

        assertThat(snapshot.issue().events()).isEqualTo(3);
        assertThat(snapshot.newest().sequence()).isEqualTo(4);
    }

    @Test
    void hearsOfEventsOfItsOwnOnly() {
        archive.event(2, 5);
        timer.advance(Duration.ofSeconds(1));
        IssueSnapshot before = issue.snapshot().current();

        archive.event(1, 6);
        timer.advance(Duration.ofSeconds(1));

        assertThat(issue.snapshot().current().issue().events()).isEqualTo(4);
        assertThat(before.issue().events()).isEqualTo(3);
    }

    @Test
    void saysWhenTheIssueIsGone() {
        archive.issues.remove(1L);
        archive.changed(0, List.of(1L), true);
        timer.advance(Duration.ofSeconds(1));

        assertThat(issue.snapshot().current().gone()).isTrue();
    }

    @Test
    void beginsAtTheNewestEvent() {
        EventDetail detail = now(issue.newest());

        assertThat(detail.position()).isEqualTo(3);
        assertThat(detail.count()).isEqualTo(3);
    }

    @Test
    void walksToOlderEventsOfTheIssueAndBack() {
        now(issue.newest());

        assertThat(now(issue.older()).summary().sequence()).isEqualTo(3);
        assertThat(now(issue.older()).summary().sequence()).isEqualTo(1);
        assertThat(now(issue.newer()).summary().sequence()).isEqualTo(3);
    }

    @Test
    void goesToTheOldestEventAtOnce() {
        now(issue.newest());

        assertThat(now(issue.oldest()).position()).isEqualTo(1);
    }

    @Test
    void staysAtTheOldestEvent() {
        now(issue.event("%032x".formatted(1)));

        assertThat(now(issue.older()).position()).isEqualTo(1);
    }

    @Test
    void takesQuickStepsOneAfterTheOther() {
        issue.newest();
        issue.older();

        assertThat(now(issue.older()).position()).isEqualTo(1);
    }

    @Test
    void doesNotGoToAnEventOfAnotherIssue() {
        assertThat(now(issue.event("%032x".formatted(2)))).isNull();
    }

    @Test
    void saysWhenAnEventCannotBeReadAndWalksOn() {
        archive.event(1, 5, "unreadable");
        CompletableFuture<EventDetail> broken = issue.newest();
        timer.settle();

        assertThatThrownBy(broken::join).hasRootCauseInstanceOf(IOException.class);
        assertThat(now(issue.older()).summary().sequence()).isEqualTo(4);
    }

    @Test
    void isQuietOnceClosed() {
        issue.close();

        assertThat(archive.listeners()).isZero();
    }
}
