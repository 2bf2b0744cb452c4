package dev.faultline.benchmark;

import dev.faultline.intake.Intake;
import dev.faultline.intake.IntakeLimits;
import dev.faultline.live.EventDetail;
import dev.faultline.live.IssueQuestion;
import dev.faultline.live.Live;
import dev.faultline.live.LiveIssue;
import dev.faultline.live.LiveIssues;
import dev.faultline.live.StoreArchive;
import dev.faultline.live.ThreadTimer;
import dev.faultline.live.bundle.OpenBundle;
import dev.faultline.live.job.Jobs;
import dev.faultline.store.Store;
import dev.faultline.store.StoreSettings;
import dev.faultline.triage.search.IssueSort;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// How long it takes until a bundle is open, its first page of issues is there, what they have in common is
/// known, and an event is read. Each is measured from the moment the user asks to open; the first row is of a new
/// process. Arguments: the bundle, which is made by [LargeBundle] when it is not there, its size in MB, and
/// rounds. Prints a table in Markdown.
public final class BundleBenchmark {
    private BundleBenchmark() {}

    /// Runs all rounds.
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        if (Files.notExists(file)) {
            new LargeBundle(Long.parseLong(args[1]) << 20).write(file);
        }
        Path home = Files.createTempDirectory("faultline-benchmark");
        try (Store store = Store.open(home, StoreSettings.DEFAULT);
                Intake intake = new Intake(store, IntakeLimits.DEFAULT);
                ThreadTimer timer = new ThreadTimer();
                Live live = new Live(
                        new StoreArchive(store, intake),
                        new Jobs(task -> Thread.ofVirtual().start(task)),
                        timer,
                        Clock.systemUTC())) {
            System.out.println("| MB | events | open s | of CPU | issues s | facets s | event s | heap MB |");
            System.out.println("|---|---|---|---|---|---|---|---|");
            for (int round = 0; round < Integer.parseInt(args[2]); round++) {
                round(live, file);
            }
        }
    }

    private static void round(Live live, Path file) throws Exception {
        Duration before = cpu();
        long start = System.nanoTime();
        try (OpenBundle bundle = live.bundles().open("open", file).result().get()) {
            double open = seconds(start);
            double cpu = (cpu().toMillis() - before.toMillis()) / 1e3;
            long issue = firstPage(bundle.live());
            double issues = seconds(start);
            try (var facets = bundle.live().openFacets("")) {
                while (facets.facets().current().facets().isEmpty()) {
                    TimeUnit.MILLISECONDS.sleep(1);
                }
            }
            double common = seconds(start);
            try (LiveIssue opened = bundle.live().openIssue(issue)) {
                EventDetail newest = opened.newest().get();
                if (newest == null) {
                    throw new IllegalStateException("no event");
                }
            }
            double event = seconds(start);
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %d | %.2f | %.2f | %.2f | %.2f | %.2f | %d |%n",
                    bundle.facts().bytes() >> 20,
                    bundle.facts().events(),
                    open,
                    cpu,
                    issues,
                    common,
                    event,
                    (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        }
    }

    private static long firstPage(Live live) throws InterruptedException {
        try (LiveIssues issues = live.openIssues()) {
            issues.ask(new IssueQuestion("", IssueSort.LAST_SEEN));
            while (issues.window().current().rows().isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            return issues.window().current().rows().getFirst().id();
        }
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
