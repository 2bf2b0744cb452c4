package dev.faultline.app.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.live.triage.TrailReader;
import dev.faultline.store.index.ActivityEntry;
import dev.faultline.store.index.HashEntry;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.release.ReleaseFigures;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.triage.search.Query;
import java.time.Instant;
import java.util.List;

/// What somebody sees of a home, in words that are the same in another.
final class Sight {
    private static final Query ALL = new Query.And(List.of());
    private static final long PATIENCE = 20_000_000_000L;

    private Sight() {}

    /// Each issue with its state, its events, its trail and its notes.
    static List<String> issues(BundlingHome home) {
        return home.archive().issues(ALL, IssueSort.LAST_SEEN, null, 100).stream()
                .map(issue -> issue(home, issue))
                .sorted()
                .toList();
    }

    private static String issue(BundlingHome home, Issue issue) {
        List<String> events = home.store().index().events(ALL, issue.id(), Long.MAX_VALUE, 100).stream()
                .map(EventSummary::eventId)
                .sorted()
                .toList();
        List<String> hashes = home.store().index().hashes(issue.id()).stream()
                .map(HashEntry::hash)
                .sorted()
                .toList();
        List<ActivityEntry> trail = home.store().index().history().trail(issue.id());
        List<String> said = TrailReader.notes(trail).stream()
                .map(note -> note.at() + " " + note.who() + " " + note.text())
                .toList();
        return String.join(
                " | ",
                issue.title(),
                issue.status().wireName(),
                issue.substatus().wireName(),
                issue.events() + " events",
                issue.users() + " users",
                "of " + issue.assignee(),
                issue.firstRelease() + " to " + issue.lastRelease(),
                issue.firstSeen() + " to " + issue.lastSeen(),
                issue.environments().toString(),
                hashes.toString(),
                events.toString(),
                decided(trail).toString(),
                said.toString());
    }

    /// Who decided what about an issue, and what became of it by itself.
    static List<String> decided(List<ActivityEntry> trail) {
        return trail.stream()
                .filter(entry -> entry.undone() == 0)
                .map(entry -> entry.at() + " " + entry.who() + " "
                        + entry.what().path("decision").asString(""))
                .filter(line -> !line.endsWith("note") && !line.endsWith("seen") && !line.endsWith("take_back"))
                .sorted()
                .toList();
    }

    /// How the releases of the shop did, once they count all its events: that is written when nothing else is to do.
    static List<String> releases(BundlingHome home) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (counted(home) != events(home)) {
            assertThat(System.nanoTime()).as("time to count all events").isLessThan(end);
            Thread.sleep(20);
        }
        return figures(home).stream().map(ReleaseFigures::toString).sorted().toList();
    }

    private static long counted(BundlingHome home) {
        return figures(home).stream().mapToLong(ReleaseFigures::events).sum();
    }

    private static long events(BundlingHome home) {
        return home.archive().issues(ALL, IssueSort.LAST_SEEN, null, 100).stream()
                .filter(issue -> issue.project().equals("shop"))
                .mapToLong(Issue::events)
                .sum();
    }

    private static List<ReleaseFigures> figures(BundlingHome home) {
        return home.store().index().releases("shop", Instant.now().minusSeconds(86_400));
    }
}
