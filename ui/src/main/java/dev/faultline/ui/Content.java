package dev.faultline.ui;

import dev.faultline.live.Live;
import dev.faultline.live.bundle.OpenBundle;
import dev.faultline.ui.bundle.BundleBanner;
import dev.faultline.ui.bundle.BundleQuestion;
import dev.faultline.ui.bundle.Exporter;
import dev.faultline.ui.bundle.Importer;
import dev.faultline.ui.drop.DropKind;
import dev.faultline.ui.drop.DropLayer;
import dev.faultline.ui.filter.FilterBar;
import dev.faultline.ui.jobs.JobsPanel;
import dev.faultline.ui.kit.Carrier;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.CommandControls;
import dev.faultline.ui.kit.FxBridge;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.kit.SaveDialog;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.kit.Ticker;
import dev.faultline.ui.kit.Toasts;
import dev.faultline.ui.palette.Palette;
import dev.faultline.ui.palette.Sources;
import dev.faultline.ui.saved.SavedView;
import dev.faultline.ui.shell.Frame;
import dev.faultline.ui.shell.Navigator;
import dev.faultline.ui.shell.Shell;
import dev.faultline.ui.shell.ShellCommands;
import dev.faultline.ui.shell.StatusBar;
import dev.faultline.ui.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;

/// All that a window shows of a home or a bundle, in one language; made anew for another. JavaFX thread only.
final class Content {
    private final Live live;
    private final BundleDoor door;
    private final Memory memory;
    private final Kit kit;
    private final Ticker ticker;
    private final Navigator navigator;
    private final Screens screens;
    private final JobsPanel jobs;
    private final StatusBar status;
    private final DropLayer drop;
    private final Function<Path, CompletionStage<?>> importing;
    private final Shell shell;

    /// @param looking what it shows; the status bar and the jobs are the home's in any case
    /// @param door leads into bundles and back
    /// @param aside opens a place in a window of its own
    /// @param commands of the window itself, by groups
    Content(
            Looking looking,
            WindowPorts ports,
            Memory memory,
            Texts texts,
            SaveDialog save,
            BundleDoor door,
            Consumer<Place> aside,
            List<List<Command>> commands) {
        this.live = looking.live();
        this.door = door;
        this.memory = memory;
        this.importing = ports.importFile();
        this.ticker = new Ticker(ports.clock());
        this.navigator = new Navigator(this::screen);
        FxBridge bridge = new FxBridge();
        Toasts toasts = new Toasts(texts);
        OpenBundle bundle = looking.bundle();
        Importer importer = bundle == null ? null : new Importer(texts, bridge, toasts, looking.home(), bundle);
        Carrier carrier = importer == null ? new Exporter(texts, bridge, toasts, live, save) : importer;
        this.kit = new Kit(texts, bridge, ticker, toasts, new CommandControls(texts), navigator::go, aside, carrier);
        this.screens = new Screens(kit, looking, ports, memory, save);
        this.jobs = new JobsPanel(kit, looking.home());
        this.status = new StatusBar(kit, looking.home(), jobs.button());
        this.drop = new DropLayer(
                texts,
                doors(looking, this::ask),
                doors(looking, files -> door.open().accept(files.getFirst())));
        this.shell = new Shell(
                kit,
                navigator,
                importer == null || bundle == null ? ofHome(commands) : ofBundle(bundle, importer, commands));
        drop.listenOn(shell.root());
    }

    private Frame ofHome(List<List<Command>> commands) {
        return frame(ShellCommands.ofHome(kit), List.of(), commands);
    }

    private Frame ofBundle(OpenBundle bundle, Importer importer, List<List<Command>> commands) {
        List<Command> own = List.of(
                Command.of("bundle.import", Icon.IMPORT, importer::carryAll).keys("Shortcut+Shift+I"),
                Command.of("bundle.close", Icon.CLOSE, door.close()).keys("Shortcut+W"));
        List<List<Command>> more = new ArrayList<>(commands);
        more.add(1, own);
        return frame(ShellCommands.ofBundle(kit), List.of(new BundleBanner(kit, bundle.facts(), own)), more);
    }

    private Frame frame(List<Command> sections, List<Node> banner, List<List<Command>> commands) {
        List<Command> deeds = new ArrayList<>(commands.getFirst());
        deeds.addFirst(
                Command.of("shell.palette", Icon.SEARCH, this::openPalette).keys("Shortcut+K"));
        List<List<Command>> more = new ArrayList<>(commands);
        more.set(0, deeds);
        return new Frame(
                sections,
                List.of(new FilterBar(kit, live, screens.issues().query())),
                banner,
                status.node(),
                List.of(jobs.node(), drop),
                jobs.commands(),
                more);
    }

    private Map<DropKind, Consumer<List<Path>>> doors(Looking looking, Consumer<List<Path>> bundles) {
        return Map.of(
                DropKind.BUNDLE,
                bundles,
                DropKind.EVENTS,
                this::bringIn,
                DropKind.SYMBOLS,
                files -> files.forEach(file -> addSymbols(looking.home(), file)));
    }

    /// Says when a file is in the home, as nothing of it need be in sight. What fails stays among the jobs, with why.
    private void bringIn(List<Path> files) {
        for (Path file : files) {
            String done = kit.texts().format("bundle.imported", ShownName.of(file));
            kit.bridge().whenDone(importing.apply(file), _ -> kit.toasts().show(done), _ -> {});
        }
    }

    private void addSymbols(Live home, Path place) {
        String title = kit.texts().format("settings.symbols.job", ShownName.of(place));
        kit.bridge()
                .whenDone(
                        home.symbols().add(place, title),
                        _ -> kit.toasts().show(kit.texts().format("drop.symbols.added", ShownName.of(place))),
                        failure -> kit.toasts()
                                .failure(kit.texts().format("settings.failed", String.valueOf(failure.getMessage()))));
    }

    /// Asks what is to be done with dropped bundles.
    private void ask(List<Path> bundles) {
        shell.lay(new BundleQuestion(
                kit.texts(),
                bundles,
                () -> {
                    shell.takeAway();
                    door.open().accept(bundles.getFirst());
                },
                () -> {
                    shell.takeAway();
                    bringIn(bundles);
                },
                shell::takeAway));
    }

    private dev.faultline.ui.kit.Screen screen(Place place) {
        return screens.of(place);
    }

    private void openPalette() {
        Sources sources = new Sources(kit, live);
        shell.lay(new Palette(
                kit.texts(),
                kit.bridge(),
                List.of(
                        sources.commands(shell.reachable()),
                        sources.issues(),
                        sources.releases(),
                        sources.views(memory.settings().views(), this::show)),
                shell::takeAway));
    }

    private void show(SavedView view) {
        navigator.go(new Place.Issues(view.query()));
        screens.issues().show(view);
    }

    Kit kit() {
        return kit;
    }

    Shell shell() {
        return shell;
    }

    Navigator navigator() {
        return navigator;
    }

    DropLayer drop() {
        return drop;
    }

    void wake() {
        ticker.start();
        status.start();
        jobs.start();
        navigator.wake();
    }

    void sleep() {
        navigator.sleep();
        jobs.stop();
        status.stop();
        ticker.stop();
    }
}
