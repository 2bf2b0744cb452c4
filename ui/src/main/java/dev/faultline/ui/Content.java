package dev.faultline.ui;

import dev.faultline.live.Live;
import dev.faultline.ui.drop.DropKind;
import dev.faultline.ui.drop.DropLayer;
import dev.faultline.ui.filter.FilterBar;
import dev.faultline.ui.jobs.JobsPanel;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.CommandControls;
import dev.faultline.ui.kit.FxBridge;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.kit.SaveDialog;
import dev.faultline.ui.kit.Ticker;
import dev.faultline.ui.kit.Toasts;
import dev.faultline.ui.palette.Palette;
import dev.faultline.ui.palette.Sources;
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
import java.util.function.Consumer;

/// All that a window over a home shows, in one language; made anew for another. JavaFX thread only.
final class Content {
    private final Live live;
    private final Kit kit;
    private final Ticker ticker;
    private final Navigator navigator;
    private final Screens screens;
    private final JobsPanel jobs;
    private final StatusBar status;
    private final DropLayer drop;
    private final Shell shell;

    /// @param aside opens a place in a window of its own
    /// @param commands of the window itself
    Content(
            Live live,
            WindowPorts ports,
            Memory memory,
            Texts texts,
            SaveDialog save,
            Consumer<Place> aside,
            List<Command> commands) {
        this.live = live;
        this.ticker = new Ticker(ports.clock());
        this.navigator = new Navigator(this::screen);
        this.kit = new Kit(
                texts, new FxBridge(), ticker, new Toasts(texts), new CommandControls(texts), navigator::go, aside);
        this.screens = new Screens(kit, live, ports, memory, save);
        this.jobs = new JobsPanel(kit, live);
        this.status = new StatusBar(kit, live, jobs.button());
        this.drop = new DropLayer(texts, doors(ports));
        this.shell = new Shell(kit, navigator, frame(commands));
        drop.listenOn(shell.root());
    }

    private Frame frame(List<Command> commands) {
        List<Command> more = new ArrayList<>();
        more.add(Command.of("shell.palette", Icon.SEARCH, this::openPalette).keys("Shortcut+K"));
        more.addAll(commands);
        return new Frame(
                ShellCommands.ofHome(kit),
                List.of(new FilterBar(kit, live, screens.issues().query())),
                List.of(),
                status.node(),
                List.of(jobs.node(), drop),
                jobs.commands(),
                more);
    }

    private static Map<DropKind, Consumer<List<Path>>> doors(WindowPorts ports) {
        return Map.of(DropKind.BUNDLE, ports.openFiles(), DropKind.EVENTS, ports.openFiles());
    }

    private dev.faultline.ui.kit.Screen screen(Place place) {
        return screens.of(place);
    }

    private void openPalette() {
        Sources sources = new Sources(kit, live);
        shell.lay(new Palette(
                kit.texts(),
                kit.bridge(),
                List.of(sources.commands(shell.reachable()), sources.issues(), sources.releases()),
                shell::takeAway));
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
