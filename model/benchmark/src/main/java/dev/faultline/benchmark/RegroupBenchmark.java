package dev.faultline.benchmark;

import dev.faultline.intake.Intake;
import dev.faultline.intake.IntakeLimits;
import dev.faultline.intake.Receipt;
import dev.faultline.intake.Regroup;
import dev.faultline.intake.RegroupPreview;
import dev.faultline.intake.Submission;
import dev.faultline.store.Store;
import dev.faultline.store.StoreSettings;
import dev.faultline.store.coding.Coding;
import dev.faultline.store.index.Index;
import dev.faultline.store.index.PlacedEvent;
import dev.faultline.store.log.Body;
import dev.faultline.triage.grouping.ProjectRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Gives a project with very many events other rules: preview, cancel, apply, undo, apply again. Arguments: home
/// (made when missing), events, issues. Prints a table in Markdown, and fails if going back and forth does not
/// lead to the same issues.
public final class RegroupBenchmark {
    private static final String PROJECT = "1";
    private static final int WAITING = 64;
    private static final int PAGE = 5_000;

    /// Puts some issues together, takes some apart, and leaves frames out of the others.
    private static final ProjectRules RULES = new ProjectRules("""
            type:Failure1*Exception -> first
            type:Failure2*Exception -> {{ default }}, {{ tags.zone }}
            module:org.ledger.step3* -group
            """);

    private final Store store;
    private final Regroup regroup;
    private long calls;

    private RegroupBenchmark(Store store, Intake intake) {
        this.store = store;
        regroup = intake.regroup();
    }

    /// What is measured.
    @FunctionalInterface
    private interface Work<T> {
        T run() throws Exception;
    }

    /// Runs once.
    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        boolean made = Files.exists(home);
        try (Store store = Store.open(home, StoreSettings.DEFAULT);
                Intake intake = new Intake(store, IntakeLimits.DEFAULT)) {
            if (!made) {
                fill(intake, Integer.parseInt(args[1]), new Payload(Integer.parseInt(args[2])));
            }
            new RegroupBenchmark(store, intake).run();
        }
    }

    private static void fill(Intake intake, int events, Payload payload) throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            Deque<Future<Receipt>> open = new ArrayDeque<>();
            for (int i = 0; i < events; i++) {
                Body body = new Body.Bytes(payload.next(random));
                open.add(senders.submit(() -> intake.accept(new Submission(
                        PROJECT, null, Submission.Kind.ENVELOPE, Coding.GZIP, Instant.now(), null, null, body))));
                if (open.size() == WAITING) {
                    open.remove().get();
                }
            }
            while (!open.isEmpty()) {
                open.remove().get();
            }
        }
        if (!intake.awaitDigested(Duration.ofMinutes(10))) {
            throw new IllegalStateException("the digest does not come to an end");
        }
    }

    private void run() throws Exception {
        System.out.println("| step | seconds | what |\n| --- | --- | --- |");
        Map<Long, Long> before = issues();
        RegroupPreview preview = timed("preview", () -> regroup.preview(PROJECT, RULES, this::count));
        RegroupPreview.Figures figures = preview.figures();
        System.out.printf(
                Locale.ROOT,
                "| | | %,d events, %,d move; of %,d issues %,d are gone and %,d split; %,d are new; told %,d times |%n",
                figures.events(),
                figures.moved(),
                figures.issues(),
                figures.merged(),
                figures.split(),
                figures.made(),
                calls);
        cancel(figures.events() / 2);
        timed("apply what was previewed", () -> regroup.apply(preview).join());
        Map<Long, Long> after = issues();
        same("cancelled preview and apply", before.size(), after.size());
        timed(
                "undo, its own look included",
                () -> regroup.apply(PROJECT, ProjectRules.NONE, this::count).join());
        same("undo", before, issues());
        timed(
                "apply again, its own look included",
                () -> regroup.apply(PROJECT, RULES, this::count).join());
        same("apply again", after, issues());
        timed(
                "undo again",
                () -> regroup.apply(PROJECT, ProjectRules.NONE, this::count).join());
        same("undo again", before, issues());
    }

    private void count(long done, long of) {
        calls++;
    }

    private void cancel(long at) throws Exception {
        long[] asked = new long[1];
        try {
            regroup.preview(PROJECT, RULES, (done, of) -> {
                if (done >= at) {
                    asked[0] = System.nanoTime();
                    throw new CancellationException();
                }
            });
            throw new IllegalStateException("the preview was not cancelled");
        } catch (CancellationException expected) {
            System.out.printf(
                    Locale.ROOT, "| cancel, from asking to its end | %.3f | |%n", (System.nanoTime() - asked[0]) / 1e9);
        }
    }

    private static <T> T timed(String step, Work<T> work) throws Exception {
        long start = System.nanoTime();
        long cpu = cpu();
        T result = work.run();
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f s of CPU |%n",
                step,
                (System.nanoTime() - start) / 1e9,
                (cpu() - cpu) / 1e9);
        return result;
    }

    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    /// The issue of every event.
    private Map<Long, Long> issues() throws IOException {
        Index index = store.index();
        Map<Long, Long> issues = new TreeMap<>();
        long last = 0;
        for (List<PlacedEvent> page = index.places(PROJECT, last, PAGE);
                !page.isEmpty();
                page = index.places(PROJECT, last, PAGE)) {
            page.forEach(event ->
                    issues.put(event.standing().sequence(), event.standing().issue()));
            last = page.getLast().standing().sequence();
        }
        return issues;
    }

    private static void same(String step, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new IllegalStateException("not the same issues after: " + step);
        }
    }
}
