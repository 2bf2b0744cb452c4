package dev.faultline.benchmark;

import dev.faultline.intake.Intake;
import dev.faultline.intake.IntakeLimits;
import dev.faultline.intake.Receipt;
import dev.faultline.intake.Submission;
import dev.faultline.store.Store;
import dev.faultline.store.StoreSettings;
import dev.faultline.store.coding.Coding;
import dev.faultline.store.index.Index;
import dev.faultline.store.log.Body;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.triage.search.Query;
import dev.faultline.triage.search.QueryParser;
import dev.faultline.triage.search.QuerySyntaxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/// A home with very many events: what one costs at the beginning and at the end, how long opening it takes, and
/// how long the questions of the list of issues take then. Arguments: home (made when missing, else asked as it
/// is), events, issues. Prints rows of tables in Markdown.
public final class ScaleBenchmark {
    private static final int STEP = 10_000;
    private static final int WAITING = 64;
    private static final int ROUNDS = 21;
    private static final int PAGE = 200;
    private static final List<String> ISSUE_QUERIES = List.of(
            "",
            "is:unresolved",
            "level:error release:ledger@1.3.0",
            "environment:staging platform:java",
            "zone:z2 node:n7",
            "Failure4321Exception",
            "is:resolved");
    private static final List<String> EVENT_QUERIES =
            List.of("", "zone:z2", "user.id:u77", "release:ledger@1.3.0 node:n7");

    private final SplittableRandom random = new SplittableRandom(1);
    private final Payload payload;
    private final int events;
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();

    private ScaleBenchmark(int events, int issues) {
        this.events = events;
        payload = new Payload(issues);
    }

    /// Runs once.
    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        ScaleBenchmark benchmark = new ScaleBenchmark(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        if (Files.notExists(home)) {
            benchmark.fill(home);
        }
        benchmark.ask(home);
    }

    private void fill(Path home) throws Exception {
        long bytes = 0;
        System.out.println("| events | CPU ms per event | events/s |\n| --- | --- | --- |");
        try (Store store = Store.open(home, StoreSettings.DEFAULT);
                Intake intake = new Intake(store, IntakeLimits.DEFAULT)) {
            for (int done = 0; done < events; done += STEP) {
                long cpu = cpu();
                long making = making();
                long start = System.nanoTime();
                bytes += step(intake);
                if (!intake.awaitDigested(Duration.ofMinutes(10))) {
                    throw new IllegalStateException("the digest does not come to an end");
                }
                double seconds = (System.nanoTime() - start) / 1e9;
                if (done / STEP < 3 || done + STEP >= events || (done / STEP + 1) % 10 == 0) {
                    System.out.printf(
                            Locale.ROOT,
                            "| %,d | %.2f | %.0f |%n",
                            done + STEP,
                            (cpu() - cpu - (making() - making)) / 1e6 / STEP,
                            STEP / seconds);
                }
            }
        }
        System.out.printf(Locale.ROOT, "payloads: %,d MB, home: %,d MB%n", bytes >> 20, size(home) >> 20);
    }

    /// Sends events, and gives the bytes of their bodies. What making them costs is this thread's.
    private long step(Intake intake) throws Exception {
        long bytes = 0;
        Deque<Future<Receipt>> open = new ArrayDeque<>();
        for (int i = 0; i < STEP; i++) {
            byte[] body = payload.next(random);
            bytes += body.length;
            open.add(accept(intake, body));
            if (open.size() == WAITING) {
                open.remove().get();
            }
        }
        while (!open.isEmpty()) {
            open.remove().get();
        }
        return bytes;
    }

    private Future<Receipt> accept(Intake intake, byte[] body) {
        return senders.submit(() -> intake.accept(new Submission(
                "1", null, Submission.Kind.ENVELOPE, Coding.GZIP, Instant.now(), null, null, new Body.Bytes(body))));
    }

    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static long making() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long size(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private void ask(Path home) throws Exception {
        long start = System.nanoTime();
        try (Store store = Store.open(home, StoreSettings.DEFAULT)) {
            double opened = (System.nanoTime() - start) / 1e6;
            System.out.println(
                    "| question | first ms | median ms | most ms | found |\n| --- | --- | --- | --- | --- |");
            System.out.printf(
                    Locale.ROOT,
                    "| open | %.0f | | | %,d events |%n",
                    opened,
                    store.index().statistics().events());
            Index index = store.index();
            for (String query : ISSUE_QUERIES) {
                Query parsed = query(query);
                row(
                        "issues " + query,
                        () -> index.issues(parsed, IssueSort.LAST_SEEN, null, PAGE)
                                .size());
                row("count " + query, () -> (int) index.count(parsed, 0));
            }
            for (IssueSort sort : IssueSort.values()) {
                row(
                        "issues by " + sort.word(),
                        () -> index.issues(query(""), sort, null, PAGE).size());
            }
            for (String query : EVENT_QUERIES) {
                Query parsed = query(query);
                row(
                        "events " + query,
                        () -> index.events(parsed, null, Long.MAX_VALUE, PAGE).size());
            }
            System.gc();
            long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            System.out.printf(Locale.ROOT, "heap after a collection: %,d MB%n", heap >> 20);
        }
    }

    private static Query query(String text) {
        try {
            return new QueryParser(Clock.systemUTC()).parse(text);
        } catch (QuerySyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private interface Question {
        int ask() throws IOException;
    }

    private static void row(String name, Question question) {
        double[] millis = new double[ROUNDS];
        int found = 0;
        try {
            for (int i = 0; i < ROUNDS; i++) {
                long start = System.nanoTime();
                found = question.ask();
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %,d |%n",
                name.strip(),
                first,
                millis[ROUNDS / 2],
                millis[ROUNDS - 1],
                found);
    }
}
