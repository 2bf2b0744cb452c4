package dev.faultline.app.process;

import dev.faultline.app.DecidingCollector;
import dev.faultline.app.RegroupingCollector;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The product as users start it: processes of its own on a home.
public final class Faultline {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path home;

    public Faultline(Path home) {
        this.home = home;
    }

    /// What a command printed, and how it ended.
    public record Result(int exit, String out, String err) {
        public JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    /// A collector that accepts events.
    public record Running(Process process, JsonNode line) {
        public String url() {
            return line.path("url").asString();
        }

        public String dsn() {
            return line.path("dsn").asString();
        }

        /// Asks it to end and gives its exit code.
        public int terminate() throws InterruptedException {
            process.destroy();
            return exitCode();
        }

        /// Kills it as `kill -9` does.
        public void kill() throws InterruptedException {
            process.destroyForcibly();
            exitCode();
        }

        private int exitCode() throws InterruptedException {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the process does not end");
            }
            return process.exitValue();
        }
    }

    public Result run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("faultline", ".out");
        Path err = Files.createTempFile("faultline", ".err");
        try {
            Process process = builder(arguments)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("does not end: " + List.of(arguments));
            }
            return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /// Starts a collector and waits until it accepts events.
    public Running collect(String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("collect"));
        arguments.addAll(List.of(more));
        return accepting(builder(arguments.toArray(String[]::new))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /// Starts a collector whose user decides all the time.
    ///
    /// @param diary where it notes what was decided
    /// @param number before the first that an issue is assigned to
    public Running decide(Path diary, long number) throws IOException {
        List<String> command = java(DecidingCollector.class.getName());
        command.addAll(List.of(home.toString(), diary.toString(), String.valueOf(number)));
        return accepting(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /// Starts a collector that gives its project one of two texts of rules and the other, all the time.
    public Running regroup(String rules, String others) throws IOException {
        List<String> command = java(RegroupingCollector.class.getName());
        command.addAll(List.of(home.toString(), rules, others));
        return accepting(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /// Waits for the line that says that events are accepted.
    public static Running accepting(Process process) throws IOException {
        String line = process.inputReader(StandardCharsets.UTF_8).readLine();
        if (line == null) {
            throw new IOException("the collector ended before it accepted");
        }
        return new Running(process, JsonMapper.shared().readTree(line));
    }

    private static List<String> java(String main) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main));
    }

    public ProcessBuilder builder(String... arguments) {
        List<String> command = java("dev.faultline.app.Launcher");
        command.addAll(List.of("--home", home.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        return builder;
    }

    /// Sends an event's JSON to the store endpoint; gives the HTTP status.
    public static int post(Running collector, String json) throws IOException, InterruptedException {
        return post(collector.url(), json);
    }

    /// Sends an event's JSON to the collector at an address; gives the HTTP status.
    public static int post(String url, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/api/1/store/"))
                .header("X-Sentry-Auth", "Sentry sentry_version=7, sentry_key=abc")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        HttpResponse<Void> answer = HTTP.send(request, BodyHandlers.discarding());
        return answer.statusCode();
    }

    /// An event with an exception, of which each number is a group of its own.
    public static String event(String id, int group) {
        return """
                {"event_id":"%s","platform":"python","level":"error","release":"shop@1.4.0","environment":"production",
                 "user":{"id":"u%d"},"tags":{"shard":"s1"},
                 "exception":{"values":[{"type":"Error%c%c","value":"no %d","stacktrace":{"frames":[
                   {"function":"pay","module":"shop.cart","filename":"cart.py","lineno":7,"in_app":true}]}}]}}""".formatted(id, group, 'A' + group % 26, 'A' + group / 26, group);
    }
}
