package dev.faultline.app.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A crash of a small made-up program, sent through the collector's port as an SDK would, so that it proves the way.
public final class TestCrash {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;

    private TestCrash() {}

    /// Sends one; completes with the event's id when the collector has acknowledged it.
    ///
    /// @param dsn `http://KEY@HOST:PORT/PROJECT`
    public static CompletableFuture<String> send(String dsn) {
        URI parsed = URI.create(dsn);
        String id = UUID.randomUUID().toString().replace("-", "");
        URI target = URI.create(
                "http://" + parsed.getHost() + ":" + parsed.getPort() + "/api" + parsed.getPath() + "/envelope/");
        HttpRequest request = HttpRequest.newBuilder(target)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-sentry-envelope")
                .header(
                        "X-Sentry-Auth",
                        "Sentry sentry_version=7, sentry_client=faultline.test-crash/1, sentry_key="
                                + parsed.getUserInfo())
                .POST(HttpRequest.BodyPublishers.ofString(envelope(id, Instant.now())))
                .build();
        return HttpClient.newHttpClient()
                .sendAsync(request, BodyHandlers.ofString())
                .thenApply(answer -> checked(answer, id));
    }

    private static String checked(HttpResponse<String> answer, String id) {
        if (answer.statusCode() != OK) {
            throw new UncheckedIOException(
                    new IOException("the collector answered " + answer.statusCode() + ": " + answer.body()));
        }
        return id;
    }

    static String envelope(String id, Instant now) {
        ObjectNode event = sample();
        event.put("event_id", id);
        event.put("timestamp", now.toString());
        int seconds = 30;
        for (var crumb : event.path("breadcrumbs").path("values")) {
            ((ObjectNode) crumb).put("timestamp", now.minusSeconds(seconds).toString());
            seconds = Math.max(1, seconds - 9);
        }
        String json = JsonMapper.shared().writeValueAsString(event);
        int length = json.getBytes(StandardCharsets.UTF_8).length;
        return "{\"event_id\":\"" + id + "\",\"sent_at\":\"" + now + "\"}\n{\"type\":\"event\",\"length\":" + length
                + "}\n" + json + "\n";
    }

    private static ObjectNode sample() {
        try (InputStream in = TestCrash.class.getResourceAsStream("test-crash.json")) {
            return (ObjectNode) JsonMapper.shared().readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
