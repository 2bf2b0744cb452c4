package dev.faultline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.store.Store;
import dev.faultline.store.StoreSettings;
import dev.faultline.store.coding.Coding;
import dev.faultline.store.log.Body;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.triage.search.Query;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// A real store and intake in a folder, and short ways to send to it.
final class Site implements AutoCloseable {
    static final Query ALL = new Query.And(List.of());
    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    final Store store;
    final Intake intake;

    Site(Path home) throws IOException {
        this(home, StoreSettings.DEFAULT);
    }

    Site(Path home, StoreSettings settings) throws IOException {
        store = Store.open(home, settings);
        intake = new Intake(store, IntakeLimits.DEFAULT);
    }

    static String id(int number) {
        return String.format(Locale.ROOT, "%032x", 0xabc0000000L + number);
    }

    static String event(int number, String type, String more) {
        return """
                {"event_id":"%s","timestamp":"%s","platform":"python",%s
                 "exception":{"values":[{"type":"%s","value":"value %d","stacktrace":{"frames":[
                   {"function":"main","module":"app","filename":"app.py","lineno":3,"in_app":true},
                   {"function":"%s","module":"app","filename":"app.py","lineno":7,"in_app":true}]}}]}}""".formatted(id(number), NOW.plusSeconds(number), more, type, number, "run" + type)
                .replace("\n", "");
    }

    static String envelope(String... items) {
        return "{}\n" + String.join("\n", items) + "\n";
    }

    static String item(String type, String payload) {
        return "{\"type\":\"" + type + "\"}\n" + payload;
    }

    Receipt send(String body) throws IOException {
        return send("shop", body);
    }

    Receipt send(String project, String body) throws IOException {
        return send(project, body, NOW);
    }

    private Receipt send(String project, String body, Instant received) throws IOException {
        return intake.accept(new Submission(
                project,
                "key",
                Submission.Kind.ENVELOPE,
                Coding.IDENTITY,
                received,
                "test/1",
                "127.0.0.1",
                Body.of(body.getBytes(StandardCharsets.UTF_8))));
    }

    void sendEvent(int number, String type) throws IOException {
        sendEvent(number, type, "");
    }

    void sendEvent(int number, String type, String more) throws IOException {
        send(envelope(item("event", event(number, type, more))));
    }

    void sendEvent(int number, String type, Instant received) throws IOException {
        send("shop", envelope(item("event", event(number, type, ""))), received);
    }

    void digested() throws InterruptedException {
        assertThat(intake.awaitDigested(Duration.ofSeconds(60))).isTrue();
    }

    List<Issue> issues() {
        return store.index().issues(ALL, IssueSort.LAST_SEEN, null, 1000);
    }

    @Override
    public void close() throws IOException {
        intake.close();
        store.close();
    }
}
