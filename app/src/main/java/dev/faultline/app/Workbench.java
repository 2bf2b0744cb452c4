package dev.faultline.app;

import dev.faultline.app.cli.CommandFailure;
import dev.faultline.app.cli.OpenHome;
import dev.faultline.app.cli.ProductVersion;
import dev.faultline.app.home.HomePlace;
import dev.faultline.app.instance.CallHandler;
import dev.faultline.app.instance.OwnerServer;
import dev.faultline.app.log.LogFile;
import dev.faultline.app.settings.SettingsFile;
import dev.faultline.app.transfer.BundleExport;
import dev.faultline.app.transfer.FileImport;
import dev.faultline.app.transfer.HomeBundles;
import dev.faultline.collector.Collector;
import dev.faultline.collector.CollectorSettings;
import dev.faultline.collector.reject.RejectReason;
import dev.faultline.intake.Intake;
import dev.faultline.intake.IntakeLimits;
import dev.faultline.intake.symbolication.Symbolications;
import dev.faultline.live.CollectorReport;
import dev.faultline.live.CollectorState;
import dev.faultline.live.Live;
import dev.faultline.live.StoreArchive;
import dev.faultline.live.ThreadTimer;
import dev.faultline.live.job.Jobs;
import dev.faultline.live.symbol.StoreSymbolDesk;
import dev.faultline.live.symbol.SymbolDesk;
import dev.faultline.store.Store;
import dev.faultline.ui.settings.HomePort;
import dev.faultline.ui.settings.HomeSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The composition root: makes the rooms of one home, hands each what it needs, and closes them in the opposite order.
/// One thread makes it; what it hands out is safe from any.
final class Workbench implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Workbench.class.getName());

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path home;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final SettingsFile settings;
    private final CollectorSection collectorSection;
    private final Store store;
    private final Intake intake;
    private final StoreArchive archive;
    private final Live live;
    private final Outage outage = new Outage(Clock.systemUTC());
    private @Nullable Collector collector;
    private @Nullable String moved;

    private Workbench(Path home, Store store) throws IOException {
        this.home = home;
        this.store = opened(store);
        opened(LogFile.open(home));
        LOG.log(Logger.Level.INFO, "home " + home + " opened, Java " + Runtime.version());
        store.notices().forEach(notice -> LOG.log(Logger.Level.WARNING, notice));
        this.settings = opened(SettingsFile.open(home));
        this.collectorSection = CollectorSection.of(settings);
        this.intake = opened(new Intake(store, IntakeLimits.DEFAULT));
        this.archive = new StoreArchive(store, intake);
        ThreadTimer timer = opened(new ThreadTimer());
        Jobs jobs = new Jobs(task -> Thread.ofVirtual().name("job").start(task));
        Symbolications symbols = opened(new Symbolications(
                store, intake, SymbolSection.places(settings), home.resolve(HomePlace.SYMBOL_CACHES)));
        SymbolDesk desk =
                new StoreSymbolDesk(symbols, store.index(), places -> SymbolSection.remember(settings, places));
        Clock clock = Clock.system(ZoneId.systemDefault());
        HomeBundles bundles = new HomeBundles(
                new BundleExport(store, archive), new FileImport(store, intake, clock), ProductVersion.text());
        this.live = opened(new Live(archive, desk, bundles, jobs, timer, clock));
    }

    /// Opens a home, which is made when it is not there.
    ///
    /// @throws IOException if it cannot be opened; nothing is left open
    static Workbench open(Path home) throws IOException {
        HomeFolder.make(home);
        Store store = Store.open(home, StorageSection.settings(home));
        try {
            return new Workbench(home, store);
        } catch (IOException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /// Brings files into the home.
    FileImport importing() {
        return new FileImport(store, intake, Clock.systemUTC());
    }

    /// The home for commands.
    OpenHome openHome() {
        return new OpenHome(home, store, intake, archive, this::reindex);
    }

    Live live() {
        return live;
    }

    SettingsFile settings() {
        return settings;
    }

    Path home() {
        return home;
    }

    /// Waits until everything acknowledged so far can be found.
    void awaitDigest() {
        try {
            if (!intake.awaitDigested(PATIENCE)) {
                throw new CommandFailure("the index is " + intake.backlog()
                        + " records behind the log and being brought up: run the command again in a while");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("interrupted", e);
        }
    }

    private void reindex() {
        intake.reindex();
        awaitDigest();
    }

    /// Lets other processes hand their command lines over.
    void serve(CallHandler handler) throws IOException {
        opened(OwnerServer.open(home, handler));
    }

    /// Starts to take events.
    ///
    /// @param port wished for; 0 for the settings'
    Collector collect(int port) throws IOException {
        CollectorSettings wished = CollectorSettings.DEFAULT
                .onPort(port == 0 ? collectorSection.port() : port)
                .taking(IntakeLimits.DEFAULT);
        try {
            Collector started = opened(Collector.start(wished, intake, this::refused));
            collector = started;
            moved = moved(started, wished);
            String problem = notices().isEmpty() ? null : String.join("\n", notices());
            live.report(new CollectorReport(CollectorState.Status.LISTENING, started.address(), dsn(started), problem));
            LOG.log(Logger.Level.INFO, "collecting on " + started.address());
            return started;
        } catch (IOException e) {
            live.report(new CollectorReport(CollectorState.Status.FAILED, null, null, e.getMessage()));
            throw e;
        }
    }

    /// The settings of the home, for the window.
    HomePort tuning() {
        return new HomePort(
                () -> new HomeSettings(
                        CollectorSection.of(settings).port(), store.settings().capBytes()),
                wished -> CompletableFuture.supplyAsync(() -> tune(wished), Thread.ofVirtual()::start));
    }

    private synchronized HomePort.Outcome tune(HomeSettings wished) {
        store.keepAtMost(wished.capBytes());
        settings.put("storage", new StorageSection.Kept(wished.capBytes()));
        CollectorSection now = CollectorSection.of(settings);
        Collector before = collector;
        if (now.port() != wished.port()) {
            settings.put("collector", now.onPort(wished.port()));
            try {
                Collector moved = collect(wished.port());
                if (before != null) {
                    open.remove(before);
                    before.close();
                }
                return new HomePort.Outcome(moved.port(), wished.capBytes());
            } catch (IOException e) {
                settings.put("collector", now);
                throw new UncheckedIOException(e);
            }
        }
        return new HomePort.Outcome(before == null ? 0 : before.port(), wished.capBytes());
    }

    private void refused(dev.faultline.collector.reject.Reject reject) {
        live.report(RejectWords.of(reject));
        if (reject.reason() == RejectReason.NOT_STORED) {
            outage.happened(reject.detail());
        }
    }

    /// Tells a listener that events cannot be stored, once for each time that this begins.
    void onOutage(Consumer<String> listener) {
        outage.tell(listener);
    }

    /// What to give an SDK.
    String dsn(Collector started) {
        return started.dsn(collectorSection.key(), collectorSection.project());
    }

    /// The collector, once it is started.
    @Nullable
    Collector collector() {
        return collector;
    }

    /// Closes everything, last opened first; what cannot be closed does not keep the rest open.
    @Override
    public synchronized void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                LOG.log(Logger.Level.WARNING, "not closed well", e);
            }
        }
    }

    /// What the user should know: what was found damaged in the home since it was opened, and that the wished port is
    /// taken.
    List<String> notices() {
        List<String> notices =
                new ArrayList<>(store.notices().stream().distinct().toList());
        if (moved != null) {
            notices.add(moved);
        }
        return notices;
    }

    private static @Nullable String moved(Collector started, CollectorSettings wished) {
        return started.movedFromTakenPort()
                ? "port " + wished.server().port() + " is taken by another program: listening on " + started.port()
                : null;
    }

    private <T extends AutoCloseable> T opened(T room) {
        open.push(room);
        return room;
    }
}
