package dev.faultline.app.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/// Sends everything that Faultline and its libraries log to `logs/faultline.0.log` of the home, rotated; nothing goes
/// to the terminal. Logged are what happens to requests and files, never their content or keys.
public final class LogFile implements AutoCloseable {
    private static final int BYTES = 2 << 20;
    private static final int FILES = 4;

    /// Held here because java.util.logging forgets the levels of loggers that nobody holds.
    private final Logger jetty = Logger.getLogger("org.eclipse.jetty");

    private final Logger root = Logger.getLogger("");
    private final Handler handler;

    private LogFile(Handler handler) {
        this.handler = handler;
        handler.setFormatter(new LineFormatter());
        jetty.setLevel(Level.WARNING);
        root.addHandler(handler);
    }

    /// Keeps everything off the terminal until a log is opened.
    public static void silence() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.INFO);
    }

    /// Begins to log into the home.
    ///
    /// @throws IOException if the files cannot be written
    public static LogFile open(Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve("logs"));
        // % begins a pattern in java.util.logging's file names.
        String pattern = folder.resolve("faultline").toString().replace("%", "%%") + ".%g.log";
        return new LogFile(new FileHandler(pattern, BYTES, FILES, true));
    }

    @Override
    public void close() {
        root.removeHandler(handler);
        handler.close();
    }
}
