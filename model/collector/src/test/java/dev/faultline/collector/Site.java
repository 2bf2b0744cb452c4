package dev.faultline.collector;

import dev.faultline.collector.http.ServerSettings;
import dev.faultline.collector.reject.Reject;
import dev.faultline.collector.reject.RejectReason;
import dev.faultline.event.Event;
import dev.faultline.event.EventReader;
import dev.faultline.event.EventWriter;
import dev.faultline.intake.Intake;
import dev.faultline.intake.IntakeLimits;
import dev.faultline.store.Store;
import dev.faultline.store.StoreSettings;
import dev.faultline.store.index.Statistics;
import dev.faultline.store.payload.StoredAttachment;
import dev.faultline.store.payload.StoredEvent;
import dev.faultline.triage.grouping.GroupingEngine;
import dev.faultline.triage.grouping.GroupingRules;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.search.Query;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A collector on a free port over a store in a folder of its own, for one test.
final class Site implements BeforeEachCallback, AfterEachCallback {
    static final String KEY = "a94a8fe5ccb19ba61c4c0873d391e987";
    static final String ID = "9ec79c33ec9942ab8353589fcb2e04dc";
    static final IntakeLimits LIMITS = new IntakeLimits(2 << 20, 6 << 20);

    final List<Reject> rejects = new CopyOnWriteArrayList<>();
    private final GroupingEngine engine = new GroupingEngine(GroupingRules.shipped());
    private final UnaryOperator<CollectorSettings> settings;
    private Path home;
    private Store store;
    private Intake intake;
    private Collector collector;

    Site() {
        this(UnaryOperator.identity());
    }

    Site(UnaryOperator<CollectorSettings> settings) {
        this.settings = settings;
    }

    /// Settings with a deadline that a test can wait for.
    static CollectorSettings hurried(CollectorSettings all) {
        ServerSettings server = all.server().within(Duration.ofMillis(600));
        return new CollectorSettings(server, all.limits(), all.admitted());
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        home = Files.createTempDirectory("collector");
        store = Store.open(home, StoreSettings.DEFAULT);
        intake = new Intake(store, LIMITS);
        collector = Collector.start(
                settings.apply(CollectorSettings.DEFAULT.onPort(0).taking(LIMITS)), intake, rejects::add);
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        collector.close();
        intake.close();
        store.close();
        try (Stream<Path> files = Files.walk(home)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
        }
    }

    Collector collector() {
        return collector;
    }

    /// How many records are in the log: those of submissions, and soon after those of the issues made of them.
    long stored() {
        return store.log().acknowledged();
    }

    /// All events, when everything that was acknowledged is digested; deleted and repeated ones are not among them.
    List<Seen> events() throws IOException, InterruptedException {
        if (!intake.awaitDigested(Duration.ofSeconds(60))) {
            throw new IOException("the digest does not come to an end");
        }
        List<Seen> events = new ArrayList<>();
        for (EventSummary summary : store.index().events(new Query.And(List.of()), null, Long.MAX_VALUE, 1000)) {
            StoredEvent stored = store.event(summary.sequence());
            EventReader.Context context = new EventReader.Context(
                    summary.received(),
                    stored.envelopeHeader(),
                    stored.submission().remoteAddress());
            Event event = new EventReader().read(stored.json(), context);
            List<String> attachments =
                    stored.attachments().stream().map(StoredAttachment::name).toList();
            Event shown = engine.inspect(event).classified();
            events.add(new Seen(summary.issueId(), new EventWriter().write(shown), attachments));
        }
        return events;
    }

    /// What came beside the events.
    Sent sent() throws IOException {
        return Sent.in(store);
    }

    /// Numbers of the items that are kept as they came, by their type.
    Map<String, Long> kept() {
        return store.index().statistics().kept().stream()
                .collect(Collectors.toMap(Statistics.Kept::type, Statistics.Kept::count, Long::sum));
    }

    long spooled() throws IOException {
        try (Stream<Path> files = Files.list(store.spool())) {
            return files.count();
        }
    }

    List<RejectReason> reasons() {
        return rejects.stream().map(Reject::reason).toList();
    }

    /// An open connection.
    Wire wire() throws IOException {
        return new Wire(new Socket(InetAddress.getByName("127.0.0.1"), collector.port()));
    }

    /// Sends a request to where envelopes go, with a key.
    Reply send(byte[] body, String... fields) throws IOException {
        return send("/api/1/envelope/", body, fields);
    }

    Reply send(String path, byte[] body, String... fields) throws IOException {
        List<String> all = Stream.concat(Stream.of("X-Sentry-Auth: Sentry sentry_key=" + KEY), Stream.of(fields))
                .toList();
        return sendBare(path, body, all.toArray(String[]::new));
    }

    /// Sends a request without a key.
    Reply sendBare(String path, byte[] body, String... fields) throws IOException {
        try (Wire wire = wire()) {
            wire.write("POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + body.length + "\r\n");
            for (String field : fields) {
                wire.write(field + "\r\n");
            }
            wire.write("\r\n");
            wire.writeAsFarAsTaken(body);
            return wire.read();
        }
    }

    /// Sends a request without a body.
    Reply ask(String requestLine, String... fields) throws IOException {
        try (Wire wire = wire()) {
            wire.write(requestLine + " HTTP/1.1\r\nHost: x\r\n");
            for (String field : fields) {
                wire.write(field + "\r\n");
            }
            wire.write("\r\n");
            return wire.read();
        }
    }

    static byte[] envelope() {
        return envelope("{\"message\":\"hello\"}");
    }

    static byte[] envelope(String event) {
        return bytes("{\"event_id\":\"" + ID + "\"}\n{\"type\":\"event\",\"length\":" + bytes(event).length + "}\n"
                + event + "\n");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
