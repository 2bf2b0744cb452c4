package dev.faultline.app.transfer;

import dev.faultline.intake.Intake;
import dev.faultline.intake.IntakeLimits;
import dev.faultline.intake.Submission;
import dev.faultline.live.EventDetail;
import dev.faultline.live.Live;
import dev.faultline.live.LiveIssue;
import dev.faultline.live.StoreArchive;
import dev.faultline.live.ThreadTimer;
import dev.faultline.live.bundle.BundleChoice;
import dev.faultline.live.bundle.OpenBundle;
import dev.faultline.live.job.Jobs;
import dev.faultline.live.symbol.SymbolDesk;
import dev.faultline.store.Store;
import dev.faultline.store.StoreSettings;
import dev.faultline.store.coding.Coding;
import dev.faultline.store.log.Body;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/// A home whose bundles are written, looked at and taken in.
final class BundlingHome implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-20T17:00:00Z");

    private final Path folder;
    private final ThreadTimer timer = new ThreadTimer();
    private final Store store;
    private final Intake intake;
    private final StoreArchive archive;
    private final Live live;
    private int bundles;

    BundlingHome(Path folder) throws IOException {
        this.folder = folder;
        this.store = Store.open(folder.resolve("home"), StoreSettings.DEFAULT);
        this.intake = new Intake(store, IntakeLimits.DEFAULT);
        this.archive = new StoreArchive(store, intake);
        HomeBundles desk = new HomeBundles(
                new BundleExport(store, archive), new FileImport(store, intake, Clock.systemUTC()), "0.1.0");
        this.live = new Live(archive, SymbolDesk.NONE, desk, new Jobs(Runnable::run), timer, Clock.systemUTC());
    }

    Store store() {
        return store;
    }

    Intake intake() {
        return intake;
    }

    StoreArchive archive() {
        return archive;
    }

    Live live() {
        return live;
    }

    /// Sends errors of four kinds, three releases, two environments, five users; every third with an attachment.
    BundlingHome filled() throws Exception {
        for (int i = 1; i <= 12; i++) {
            send(i);
        }
        settle();
        return this;
    }

    void send(int i) throws IOException {
        String event = """
                {"event_id":"%032x","timestamp":%d,"platform":"python","level":"%s","release":"shop@1.%d.0","environment":"%s",
                "user":{"id":"%d"},"tags":{"os":"%s"},"contexts":{"trace":{"trace_id":"%032x","span_id":"00000000000000aa"}},
                "exception":{"values":[{"type":"Error%d","value":"no_seat 100%% %d","stacktrace":{"frames":[{"function":"pay%d",
                "filename":"cart.py","lineno":7,"in_app":true}]}}]}}""".formatted(
                        i,
                        NOW.getEpochSecond() + i * 3600L,
                        i % 4 == 0 ? "fatal" : "error",
                        i % 3,
                        i % 2 == 0 ? "staging" : "production",
                        i % 5,
                        i % 2 == 0 ? "Linux" : "Windows",
                        i,
                        i % 4,
                        i,
                        i % 4)
                .replace("\n", "");
        String header = "{\"event_id\":\"%032x\"}\n".formatted(i);
        String item = "{\"type\":\"event\",\"length\":" + event.length() + "}\n" + event + "\n";
        String file = i % 3 == 0
                ? "{\"type\":\"attachment\",\"length\":4,\"filename\":\"../a b.txt\",\"content_type\":\"text/plain\"}\nmore\n"
                : "";
        envelope(header + item + file);
    }

    void envelope(String text) throws IOException {
        intake.accept(new Submission(
                "shop",
                null,
                Submission.Kind.ENVELOPE,
                Coding.IDENTITY,
                NOW,
                "test",
                null,
                Body.of(text.getBytes(StandardCharsets.UTF_8))));
    }

    void settle() throws InterruptedException {
        intake.awaitDigested(Duration.ofMinutes(1));
    }

    static String id(int event) {
        return "%032x".formatted(event);
    }

    /// The issue of an event; 0 when it is not here.
    long issueOf(int event) {
        var found = archive.event(id(event));
        return found == null ? 0 : found.issueId();
    }

    /// Writes a bundle and looks at it.
    OpenBundle open(BundleChoice choice) throws Exception {
        Path file = folder.resolve("bundle" + bundles++ + ".faultline");
        live.bundles().write("write", choice, file).result().get();
        return live.bundles().open("open", file).result().get();
    }

    /// Takes a bundle in.
    long take(OpenBundle bundle, BundleChoice choice) throws Exception {
        long taken = live.bundles().take("take", bundle, choice).result().get();
        settle();
        return taken;
    }

    static EventDetail newest(Live where, long issue) throws Exception {
        try (LiveIssue opened = where.openIssue(issue)) {
            return opened.newest().get(20, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() throws IOException {
        live.close();
        timer.close();
        intake.close();
        store.close();
    }
}
