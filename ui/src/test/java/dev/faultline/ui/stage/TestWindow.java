package dev.faultline.ui.stage;

import dev.faultline.live.Archive;
import dev.faultline.live.CollectorReport;
import dev.faultline.live.CollectorState.Status;
import dev.faultline.live.Live;
import dev.faultline.live.ThreadTimer;
import dev.faultline.live.bundle.BundleDesk;
import dev.faultline.live.job.Jobs;
import dev.faultline.live.symbol.SymbolDesk;
import dev.faultline.stage.FxToolkit;
import dev.faultline.ui.FaultlineWindow;
import dev.faultline.ui.WindowPorts;
import dev.faultline.ui.kit.PlaceDialog;
import dev.faultline.ui.settings.HomePort;
import dev.faultline.ui.settings.HomeSettings;
import dev.faultline.ui.settings.WindowSettings;
import dev.faultline.ui.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Stage;

/// The whole window over an archive, with ports that write down what they are asked.
public final class TestWindow implements AutoCloseable {
    /// Where the collector says it listens.
    public static final String DSN = "http://9f1c27a0b5e84c63@127.0.0.1:8969/1";

    /// What the ports were asked, in order.
    public final List<String> asked = new ArrayList<>();
    /// The settings that were to be remembered, in order.
    public final List<WindowSettings> remembered = new ArrayList<>();
    /// What a test crash gives.
    public Supplier<CompletionStage<String>> crash = CompletableFuture::new;

    private final ThreadTimer timer = new ThreadTimer();
    private final Live live;
    private final Stage stage;
    private final Texts texts;
    private final FaultlineWindow window;

    private TestWindow(Archive archive, WindowSettings settings, SymbolDesk symbols, Clock clock) {
        Jobs jobs = new Jobs(job -> Thread.ofVirtual().start(job));
        live = new Live(archive, symbols, BundleDesk.NONE, jobs, timer, clock);
        stage = FxToolkit.on(Stage::new);
        Texts system = new Texts(Locale.ENGLISH, ZoneOffset.UTC);
        texts = system.to(settings.language());
        window = FxToolkit.on(() -> new FaultlineWindow(live, ports(settings, clock), system, stage));
    }

    /// A window over a home, with the settings and the time of tests, shown and with a listening collector.
    public static TestWindow over(Archive archive, WindowSettings settings) {
        return over(archive, settings, SymbolDesk.NONE);
    }

    /// The same with places where symbols are looked for.
    public static TestWindow over(Archive archive, WindowSettings settings, SymbolDesk symbols) {
        TestWindow window = new TestWindow(archive, settings, symbols, Clock.fixed(IssueMaker.NOW, ZoneOffset.UTC));
        window.listening();
        FxToolkit.run(window.window::show);
        return window;
    }

    /// The same with the settings of a first start.
    public static TestWindow over(Archive archive) {
        return over(archive, WindowSettings.DEFAULT);
    }

    /// What the window asks.
    public Live live() {
        return live;
    }

    /// The words of the window, in the language it opened in.
    public Texts texts() {
        return texts;
    }

    /// Where the window is.
    public Stage stage() {
        return stage;
    }

    /// The window.
    public FaultlineWindow window() {
        return window;
    }

    private void listening() {
        live.report(new CollectorReport(Status.LISTENING, "http://127.0.0.1:8969", DSN, null));
    }

    private WindowPorts ports(WindowSettings settings, Clock clock) {
        return new WindowPorts(
                clock,
                settings,
                remembered::add,
                () -> crash.get(),
                (title, owner) -> List.of(Path.of("a.dmp")),
                (title, owner) -> (name, chosen) -> asked.add("save " + name),
                title -> new PlaceDialog() {
                    @Override
                    public void folder(Consumer<Path> chosen) {
                        chosen.accept(Path.of("chosen"));
                    }

                    @Override
                    public void file(Consumer<Path> chosen) {
                        chosen.accept(Path.of("chosen"));
                    }
                },
                file -> {
                    asked.add("import " + file);
                    return CompletableFuture.completedFuture(file);
                },
                arguments -> asked.add("start " + arguments),
                new HomePort(() -> HomeSettings.DEFAULT, this::change),
                () -> asked.add("background"),
                () -> asked.add("quit"));
    }

    private CompletionStage<HomePort.Outcome> change(HomeSettings wished) {
        asked.add("change " + wished);
        return CompletableFuture.completedFuture(new HomePort.Outcome(wished.port(), wished.capBytes()));
    }

    @Override
    public void close() {
        FxToolkit.run(stage::hide);
        live.close();
        timer.close();
    }
}
