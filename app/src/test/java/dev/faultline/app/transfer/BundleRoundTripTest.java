package dev.faultline.app.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.live.LiveIssue;
import dev.faultline.live.bundle.BundleChoice;
import dev.faultline.live.bundle.OpenBundle;
import dev.faultline.store.index.HashEntry;
import dev.faultline.triage.grouping.ProjectRules;
import dev.faultline.triage.issue.ArchiveUntil;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.Resolution;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A home in which much was decided, its bundle, and what other homes are once they took it in.
class BundleRoundTripTest {
    @TempDir
    private static Path folder;

    private static BundlingHome home;
    private static OpenBundle bundle;
    private static int others;

    private BundlingHome other;

    @BeforeAll
    static void decideMuch() throws Exception {
        home = new BundlingHome(folder.resolve("home")).filled();
        for (int i = 1; i <= 6; i++) {
            home.envelope(session(i));
        }
        decide(new Decision.Note(BundlingHome.NOW, home.issueOf(1), "the printer is out of paper"));
        decide(new Decision.Resolve(Instant.now(), List.of(home.issueOf(1)), new Resolution.InRelease("shop@1.2.0")));
        decide(new Decision.Assign(Instant.now(), List.of(home.issueOf(1), home.issueOf(2)), "bo"));
        decide(new Decision.Archive(Instant.now(), List.of(home.issueOf(2)), new ArchiveUntil.Events(50)));
        decide(new Decision.Merge(Instant.now(), home.issueOf(4), List.of(home.issueOf(3))));
        decide(new Decision.Resolve(Instant.now(), List.of(home.issueOf(3)), new Resolution.Now()));
        home.send(15);
        home.settle();
        bundle = home.open(new BundleChoice.All());
    }

    private static void decide(Decision decision) throws Exception {
        home.intake().decide(decision).get();
    }

    private static String session(int i) {
        return "{}\n{\"type\":\"session\"}\n{\"sid\":\"%032x\",\"did\":\"u%d\",\"init\":true,\"started\":\"%s\",\"status\":\"%s\",\"attrs\":{\"release\":\"shop@1.1.0\"}}\n"
                .formatted(i, i % 4, Instant.now().minusSeconds(7200), i == 1 ? "crashed" : "exited");
    }

    @AfterAll
    static void closeHome() throws Exception {
        bundle.close();
        home.close();
    }

    @BeforeEach
    void open() throws Exception {
        other = new BundlingHome(folder.resolve("other" + others++));
    }

    @AfterEach
    void close() throws Exception {
        other.close();
    }

    private static long record(BundlingHome where) {
        return where.store().log().acknowledged();
    }

    @Test
    void givesAnotherHomeWhatTheExporterSees() throws Exception {
        assertThat(Sight.issues(home)).anyMatch(issue -> issue.contains("regressed"));

        other.take(bundle, new BundleChoice.All());

        assertThat(Sight.issues(other)).isEqualTo(Sight.issues(home));
        assertThat(Sight.releases(other)).isEqualTo(Sight.releases(home));
    }

    @Test
    void changesNothingTheSecondTimeAndAfterAReindex() throws Exception {
        other.take(bundle, new BundleChoice.All());
        long records = record(other);
        List<String> issues = Sight.issues(other);

        other.take(bundle, new BundleChoice.All());
        assertThat(record(other)).isEqualTo(records);

        other.intake().reindex();
        other.settle();
        assertThat(Sight.issues(other)).isEqualTo(issues);
        assertThat(Sight.releases(other)).isEqualTo(Sight.releases(home));
    }

    @Test
    void letsDecisionsOfTheReceiverStand() throws Exception {
        other.send(1);
        other.send(2);
        other.settle();
        other.intake()
                .decide(new Decision.Assign(Instant.now(), List.of(other.issueOf(1)), "zoe"))
                .get();
        other.take(bundle, new BundleChoice.All());

        assertThat(Sight.issues(other))
                .anyMatch(issue ->
                        issue.startsWith("Error1: ") && issue.contains("unresolved") && issue.contains("of zoe"))
                .anyMatch(
                        issue -> issue.startsWith("Error2: ") && issue.contains("archived") && issue.contains("of bo"));
    }

    @Test
    void isCompletedByTheNextImportWhenItEndedInTheMiddle() throws Exception {
        FileImport importing = new FileImport(other.store(), other.intake(), Clock.systemUTC());
        assertThatThrownBy(() -> importing.bundle(bundle.facts().file(), null, (done, all) -> {
                    if (done == 5) {
                        throw new CancellationException("enough");
                    }
                }))
                .isInstanceOf(CancellationException.class);

        other.take(bundle, new BundleChoice.All());
        assertThat(Sight.issues(other)).isEqualTo(Sight.issues(home));
        assertThat(Sight.releases(other)).isEqualTo(Sight.releases(home));
    }

    @Test
    void takesOverWhatTheSenderDecidedLater() throws Exception {
        BundlingHome sender = other;
        sender.send(1);
        sender.settle();
        sender.intake()
                .decide(new Decision.Assign(Instant.now(), List.of(sender.issueOf(1)), "bo"))
                .get();
        try (BundlingHome receiver = new BundlingHome(folder.resolve("receiver"));
                OpenBundle first = sender.open(new BundleChoice.All())) {
            receiver.take(first, new BundleChoice.All());
            sender.intake()
                    .decide(new Decision.Assign(Instant.now(), List.of(sender.issueOf(1)), "cy"))
                    .get();
            try (OpenBundle second = sender.open(new BundleChoice.All())) {
                receiver.take(second, new BundleChoice.All());
                receiver.take(first, new BundleChoice.All());
            }
            assertThat(Sight.issues(receiver)).isEqualTo(Sight.issues(sender));
            assertThat(receiver.store().index().history().trail(receiver.issueOf(1)))
                    .hasSize(2);
        }
    }

    @Test
    void addsHealthUpAndCountsNoSessionTwice() throws Exception {
        other.envelope(session(101));
        other.envelope(session(102));
        other.take(bundle, new BundleChoice.All());
        try (OpenBundle back = other.open(new BundleChoice.All());
                OpenBundle again = home.open(new BundleChoice.All());
                BundlingHome third = new BundlingHome(folder.resolve("third"))) {
            other.take(again, new BundleChoice.All());
            assertThat(Sight.releases(other)).anyMatch(release -> release.contains("Health[total=8, crashed=1"));

            other.take(back, new BundleChoice.All());
            assertThat(Sight.releases(other)).anyMatch(release -> release.contains("Health[total=8, crashed=1"));

            third.take(back, new BundleChoice.All());
            third.take(again, new BundleChoice.All());
            assertThat(Sight.releases(third)).anyMatch(release -> release.contains("Health[total=8, crashed=1"));
        }
    }

    @Test
    void keepsEventsApartThatWereUnmergedAndRulesOfANewProject() throws Exception {
        BundlingHome sender = other;
        sender.filled();
        sender.intake()
                .regroup()
                .apply("shop", new ProjectRules("error.type:Error1 -> one\nerror.type:Error2 -> one"), (done, of) -> {})
                .get();
        long issue = sender.issueOf(3);
        sender.intake()
                .decide(new Decision.Merge(Instant.now(), issue, List.of(sender.issueOf(4))))
                .get();
        String hash = sender.store().index().hashes(issue).stream()
                .map(HashEntry::hash)
                .findFirst()
                .orElseThrow();
        sender.intake()
                .decide(new Decision.Unmerge(Instant.now(), issue, List.of(hash)))
                .get();
        try (OpenBundle opened = sender.open(new BundleChoice.All());
                BundlingHome receiver = new BundlingHome(folder.resolve("ruled"))) {
            receiver.take(opened, new BundleChoice.All());
            assertThat(receiver.issueOf(1)).isEqualTo(receiver.issueOf(2));
            assertThat(receiver.issueOf(3)).isNotEqualTo(receiver.issueOf(4));

            assertThat(BundlingHome.newest(opened.live(), sender.issueOf(1)).grouping())
                    .isEqualTo(BundlingHome.newest(sender.live(), sender.issueOf(1))
                            .grouping());
            try (LiveIssue theirs = opened.live().openIssue(issue);
                    LiveIssue own = sender.live().openIssue(issue)) {
                assertThat(theirs.hashes().get())
                        .isNotEmpty()
                        .isEqualTo(own.hashes().get());
            }
        }
    }
}
