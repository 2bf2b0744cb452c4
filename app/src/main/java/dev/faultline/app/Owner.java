package dev.faultline.app;

import dev.faultline.app.cli.CommandFailure;
import dev.faultline.app.cli.CommandSet;
import dev.faultline.app.cli.Homes;
import dev.faultline.app.cli.Terminal;
import dev.faultline.app.instance.CallHandler;
import dev.faultline.collector.Collector;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/// Carries out command lines that other processes hand over to the owner of the home.
///
/// @param desktop what a start without a command does here
record Owner(Workbench workbench, SharedDesktop desktop) implements CallHandler {

    /// Shows the window of this process to the user of another.
    @FunctionalInterface
    interface SharedDesktop {

        /// Shows it with files; returns the exit code of the other process.
        int open(Terminal caller, List<Path> files);
    }

    @Override
    public int handle(List<String> arguments, Path directory, PrintStream out, PrintStream err) {
        Terminal terminal = new Terminal(InputStream.nullInputStream(), out, err, directory);
        return new CommandSet(
                        terminal,
                        work -> use(work, terminal),
                        files -> desktop.open(terminal, files),
                        port -> alreadyCollecting(),
                        place -> {})
                .run(arguments);
    }

    private int use(Homes.HomeWork work, Terminal caller) {
        int known = workbench.notices().size();
        try {
            workbench.awaitDigest();
            int code = work.run(workbench.openHome());
            workbench.notices().stream().skip(known).forEach(notice -> caller.note("faultline: " + notice));
            return code;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        }
    }

    private int alreadyCollecting() {
        Collector collector = workbench.collector();
        throw new CommandFailure("home " + workbench.home() + " is in use: pid "
                + ProcessHandle.current().pid() + " collects already"
                + (collector == null ? "" : " on " + collector.address()));
    }
}
