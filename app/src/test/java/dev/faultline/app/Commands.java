package dev.faultline.app;

import dev.faultline.app.cli.CommandSet;
import dev.faultline.app.cli.Terminal;
import dev.faultline.app.process.Faultline;
import dev.faultline.app.process.Faultline.Result;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Commands on a home in this process: carried out by its owner while there is one, else with the home opened for the
/// length of each. What starts of processes add to it is tested with [Faultline].
final class Commands {
    private final Path home;
    private @Nullable Workbench owner;
    private String url = "";

    Commands(Path home) {
        this.home = home;
    }

    /// Has an owner that collects from now on.
    void collect() throws IOException {
        Workbench workbench = Workbench.open(home);
        owner = workbench;
        url = workbench.collect(0).address();
    }

    int post(String event) throws IOException, InterruptedException {
        return Faultline.post(url, event);
    }

    /// Ends the owner, if there is one.
    void end() {
        if (owner != null) {
            owner.close();
            owner = null;
        }
    }

    Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = run(List.of(arguments), stream(out), stream(err));
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private int run(List<String> arguments, PrintStream out, PrintStream err) {
        Path folder = home.toAbsolutePath().getParent();
        if (owner != null) {
            return new Owner(owner, (caller, files) -> 9).handle(arguments, folder, out, err);
        }
        Terminal terminal = new Terminal(InputStream.nullInputStream(), out, err, folder);
        HomeAccess access = new HomeAccess(home, terminal, arguments);
        return new CommandSet(terminal, access, files -> 9, port -> 9, place -> {}).run(arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
