package dev.faultline.app;

import dev.faultline.app.cli.Terminal;
import dev.faultline.app.desktop.WindowDesk;
import dev.faultline.collector.Collector;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.util.List;

/// What the owner of a home does until it ends: collects, serves command lines, shows the window.
final class Residence {
    private static final Logger LOG = System.getLogger(Residence.class.getName());

    private final Workbench workbench;
    private final Terminal terminal;
    private final Ending ending;
    private final WindowDesk desk;

    Residence(Workbench workbench, Terminal terminal) {
        this.workbench = workbench;
        this.terminal = terminal;
        this.ending = Ending.of(workbench);
        this.desk = new WindowDesk(
                workbench.live(), workbench.settings(), workbench.importing(), workbench.tuning(), ending::ask);
    }

    /// Collects without a window, until the process shall end.
    void collect(int port) throws IOException {
        workbench.serve(new Owner(workbench, this::showForAnother));
        accept(port);
        ending.await();
    }

    /// Collects and shows the window; without one where there can be none.
    void work(List<Path> files) throws IOException {
        String problem = DisplayCheck.ofThisProcess().problem();
        if (problem == null) {
            withWindow(files);
        } else {
            terminal.note("faultline: " + problem);
            collect(0);
        }
    }

    /// Shows the window and waits for the end. The collector starts beside JavaFX,
    /// and does not depend on it.
    private void withWindow(List<Path> files) throws IOException {
        Thread collecting = Thread.ofPlatform().name("collector-start").unstarted(this::acceptOrSay);
        workbench.serve(new Owner(workbench, this::showForAnother));
        collecting.start();
        try {
            desk.show(files);
        } catch (UnsupportedOperationException | LinkageError e) {
            LOG.log(Logger.Level.WARNING, "no window", e);
            terminal.note("faultline: no window (" + e.getMessage() + "): collecting without one");
        }
        ending.await();
    }

    private void acceptOrSay() {
        try {
            accept(0);
        } catch (IOException e) {
            LOG.log(Logger.Level.ERROR, "the collector does not run", e);
            terminal.note("faultline: " + e.getMessage());
        }
    }

    private void accept(int port) throws IOException {
        Collector collector = workbench.collect(port);
        workbench.notices().forEach(this::say);
        workbench.onOutage(what -> say("events are refused: " + what));
        terminal.out().println(CollectLine.of(workbench, collector));
        terminal.out().flush();
    }

    private void say(String notice) {
        terminal.note("faultline: " + notice);
    }

    private int showForAnother(Terminal caller, List<Path> files) {
        String problem = DisplayCheck.ofThisProcess().problem();
        if (problem != null) {
            caller.note("faultline: pid " + ProcessHandle.current().pid() + " collects into " + workbench.home()
                    + " and has no display: end it, then start the window");
            return 1;
        }
        desk.show(files);
        return 0;
    }
}
