package dev.faultline.collector;

import dev.faultline.event.EnvelopeItem;
import dev.faultline.event.EnvelopeReader;
import dev.faultline.store.Store;
import dev.faultline.store.log.Location;
import dev.faultline.store.log.LogReader;
import dev.faultline.store.log.RecordKind;
import dev.faultline.store.log.StoredRecord;
import dev.faultline.store.payload.SubmissionHeader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What came beside events, as the log holds it.
record Sent(List<Thing> things) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<RecordKind> SUBMISSIONS = Set.of(RecordKind.SUBMISSION);
    private static final Set<String> NO_JSON = Set.of("attachment", "replay_recording", "replay_video");

    /// @param body missing where it is no JSON
    record Thing(String type, JsonNode body) {}

    static Sent in(Store store) throws IOException {
        List<Thing> things = new ArrayList<>();
        try (LogReader log = store.log().read(Location.START)) {
            for (StoredRecord stored = log.next(SUBMISSIONS); stored != null; stored = log.next(SUBMISSIONS)) {
                add(stored, things);
            }
        }
        return new Sent(things);
    }

    private static void add(StoredRecord stored, List<Thing> things) throws IOException {
        SubmissionHeader header = SubmissionHeader.read(stored.header());
        if (!header.envelope()) {
            return;
        }
        try (EnvelopeReader envelope = new EnvelopeReader(header.coding().decode(stored.openBody(), 1 << 28))) {
            for (EnvelopeItem item = envelope.next(); item != null; item = envelope.next()) {
                boolean json = !NO_JSON.contains(item.type());
                things.add(new Thing(item.type(), json ? JSON.readTree(item.bytes(1 << 24)) : JSON.missingNode()));
            }
        }
    }

    Stream<JsonNode> of(String type) {
        return things.stream().filter(thing -> thing.type().equals(type)).map(Thing::body);
    }

    /// Trace ids of `spans` or of a `transaction NAME`.
    List<String> tracesOf(String other) {
        Stream<JsonNode> traces = other.equals("spans")
                ? of("span").flatMap(body -> body.path("items").valueStream())
                : of("transaction")
                        .filter(body -> other.equals(
                                "transaction " + body.path("transaction").asString("")))
                        .map(body -> body.path("contexts").path("trace"));
        return traces.map(trace -> trace.path("trace_id").asString("")).toList();
    }

    /// What a recording names: feedback by its message, monitors by slug and status.
    List<String> names() {
        Stream<String> feedback = of("feedback")
                .map(body ->
                        body.path("contexts").path("feedback").path("message").asString(""));
        Stream<String> reports =
                of("user_report").map(body -> body.path("comments").asString(""));
        Stream<String> monitors = of("check_in")
                .map(body -> "monitor " + body.path("monitor_slug").asString("") + ": "
                        + body.path("status").asString("").toLowerCase(Locale.ROOT));
        return Stream.concat(Stream.concat(feedback, reports).map("feedback: "::concat), monitors)
                .toList();
    }

    /// The status in the last session update that came.
    String lastSession() {
        return of("session")
                .reduce((earlier, later) -> later)
                .map(body -> body.path("status").asString("ok"))
                .orElse("none");
    }
}
