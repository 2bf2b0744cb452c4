package dev.faultline.app;

import dev.faultline.live.StoreArchive;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.issue.IssueStatus;
import dev.faultline.triage.issue.Resolution;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.triage.search.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;

/// The product collecting, with a user who decides all the time: issues named `Quiet` are resolved, all others are
/// assigned to `n<number>`, each time a higher number. Appends `ask <issue> <number>` to a file before each decision
/// and `done <issue> <number>` after it was acknowledged; the number of a resolution is 0.
public final class DecidingCollector {
    private static final int ISSUES = 200;

    private final StoreArchive archive;
    private final Path diary;
    private long number;

    private DecidingCollector(StoreArchive archive, Path diary, long number) {
        this.archive = archive;
        this.diary = diary;
        this.number = number;
    }

    /// @param arguments the home, the file, and the number before the first
    public static void main(String[] arguments) throws Exception {
        Workbench workbench = Workbench.open(Path.of(arguments[0]));
        System.out.println(CollectLine.of(workbench, workbench.collect(0)));
        DecidingCollector user = new DecidingCollector(
                workbench.openHome().archive(), Path.of(arguments[1]), Long.parseLong(arguments[2]));
        while (true) {
            user.round();
        }
    }

    private void round() throws IOException, InterruptedException {
        List<Issue> issues = archive.issues(new Query.And(List.of()), IssueSort.LAST_SEEN, null, ISSUES);
        for (Issue issue : issues) {
            if (quiet(issue) && issue.status() == IssueStatus.UNRESOLVED) {
                decide(0, issue, new Decision.Resolve(Instant.now(), List.of(issue.id()), new Resolution.Now()));
            }
        }
        for (Issue issue : issues) {
            if (!quiet(issue)) {
                String assignee = "n" + ++number;
                decide(number, issue, new Decision.Assign(Instant.now(), List.of(issue.id()), assignee));
            }
        }
        Thread.sleep(1);
    }

    private static boolean quiet(Issue issue) {
        return issue.title().startsWith("Quiet");
    }

    private void decide(long asked, Issue issue, Decision decision) throws IOException {
        note("ask " + issue.id() + " " + asked);
        archive.decide(decision).join();
        note("done " + issue.id() + " " + asked);
    }

    private void note(String line) throws IOException {
        Files.writeString(diary, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
