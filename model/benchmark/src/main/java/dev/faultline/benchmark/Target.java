package dev.faultline.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A server under test, in a process of its own.
///
/// @param path where envelopes go
/// @param counts whether it says how many events it holds, when it is asked
record Target(String name, Process process, int port, String path, boolean counts) implements AutoCloseable {
    /// Ticks of `/proc/PID/stat`: 100 a second on every Linux that Java runs on.
    private static final double TICKS = 100;

    /// Run with the options of the start script in `packaging/bin`; the system property `server.options` adds to them,
    /// as for a recording.
    static Target faultline(Path home) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms32m",
                "-Xmx512m",
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(System.getProperty("server.options", "-Dnone").split(" ")));
        command.addAll(List.of(IngestServer.class.getName(), home.toString(), "0"));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String port = process.inputReader().readLine();
        return new Target("Faultline", process, Integer.parseInt(port), "/api/1/envelope/?sentry_key=bench", true);
    }

    /// Spotlight of npm, bound to loopback by a script that is loaded before it.
    ///
    /// @param folder with `node_modules`
    static Target spotlight(Path folder, int port) throws IOException, InterruptedException {
        Path loopback = folder.resolve("loopback.cjs");
        Files.writeString(
                loopback,
                "const net = require('net'); const listen = net.Server.prototype.listen;"
                        + " net.Server.prototype.listen = function (first, ...rest) {"
                        + " if (typeof first === 'number') return listen.call(this, first, '127.0.0.1',"
                        + " ...rest.filter(a => typeof a === 'function'));"
                        + " if (first && typeof first === 'object' && 'port' in first) first.host = '127.0.0.1';"
                        + " return listen.call(this, first, ...rest); };");
        Path run = folder.resolve("node_modules/@spotlightjs/spotlight/dist/run.js");
        List<String> command =
                List.of("node", "-r", loopback.toString(), run.toString(), "server", "-p", Integer.toString(port));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Target target = new Target("Spotlight", process, port, "/stream", false);
        for (int i = 0; i < 120 && !target.accepts(); i++) {
            Thread.sleep(250);
        }
        return target;
    }

    private boolean accepts() {
        try {
            new Sender(port, path).close();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /// Waits until everything is digested, and gives the number of events it holds; -1 when it does not say.
    long drain() throws IOException {
        if (!counts) {
            return -1;
        }
        Writer writer = process.outputWriter();
        writer.write("\n");
        writer.flush();
        BufferedReader reader = process.inputReader();
        @Nullable String line = reader.readLine();
        if (line == null) {
            throw new IOException(name + " ended");
        }
        return Long.parseLong(line);
    }

    /// CPU time of the process so far, in seconds, of user and system.
    double cpu() throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(Duration.ofSeconds(10))) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
