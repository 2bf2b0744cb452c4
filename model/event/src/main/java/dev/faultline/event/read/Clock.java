package dev.faultline.event.read;

import dev.faultline.event.Breadcrumb;
import dev.faultline.event.json.Seconds;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Corrects the times of a sender whose clock is far off, writes all times in canonical form, and replaces a time of
/// the event that lies in the future. Times long past stay: Faultline has no retention to hold them against.
/// Source: Relay's clock drift processor; envelope header `sent_at`.
final class Clock {
    private static final Duration TOLERATED_DRIFT = Duration.ofMinutes(55);
    private static final Duration TOLERATED_FUTURE = Duration.ofSeconds(60);

    private final EventDraft draft;

    Clock(EventDraft draft) {
        this.draft = draft;
    }

    void apply(@Nullable JsonNode sentAt) {
        Instant sent = sentAt == null ? null : Timestamps.read(sentAt);
        Duration drift = sent == null ? Duration.ZERO : Duration.between(sent, draft.received);
        boolean drifted = drift.abs().compareTo(TOLERATED_DRIFT) >= 0;
        spans(drifted ? drift : Duration.ZERO);
        if (sent != null && drifted && draft.timestamp != null) {
            note(draft.timestamp, sent);
            draft.timestamp = draft.timestamp.plus(drift);
            draft.breadcrumbs = moved(draft.breadcrumbs, drift);
        }
        Instant time = draft.timestamp;
        if (time != null && time.isAfter(draft.received.plus(TOLERATED_FUTURE))) {
            JsonNode value =
                    JsonNodeFactory.instance.numberNode(Seconds.of(time).doubleValue());
            draft.problems.enter("timestamp");
            draft.problems.refuse("future_timestamp", "reason", "the timestamp lies in the future", value);
            draft.problems.leave();
            draft.timestamp = draft.received;
        }
    }

    private void note(Instant time, Instant sent) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("sdk_time", sent.toString());
        data.put("server_time", draft.received.toString());
        draft.problems.enter("timestamp");
        draft.problems.annotate(
                "clock_drift",
                data,
                JsonNodeFactory.instance.numberNode(Seconds.of(time).doubleValue()));
        draft.problems.note(
                "clock_drift", "the sender's clock said " + sent + " at " + draft.received + "; times were corrected");
        draft.problems.leave();
    }

    private static List<Breadcrumb> moved(List<Breadcrumb> crumbs, Duration drift) {
        List<Breadcrumb> moved = new ArrayList<>(crumbs.size());
        for (Breadcrumb crumb : crumbs) {
            Instant time = crumb.timestamp();
            moved.add(
                    time == null
                            ? crumb
                            : new Breadcrumb(
                                    time.plus(drift),
                                    crumb.type(),
                                    crumb.category(),
                                    crumb.level(),
                                    crumb.message(),
                                    crumb.data(),
                                    crumb.other()));
        }
        return moved;
    }

    private void spans(Duration drift) {
        time(draft.other, "start_timestamp", drift);
        if (draft.other.get("spans") instanceof ArrayNode spans) {
            draft.problems.enter("spans");
            for (int i = 0; i < spans.size(); i++) {
                draft.problems.enter(i);
                if (spans.get(i) instanceof ObjectNode span) {
                    time(span, "start_timestamp", drift);
                    time(span, "timestamp", drift);
                }
                draft.problems.leave();
            }
            draft.problems.leave();
        }
    }

    private void time(ObjectNode object, String name, Duration drift) {
        JsonNode sent = object.get(name);
        if (sent == null || sent.isNull()) {
            return;
        }
        Instant time = Timestamps.read(sent);
        if (time == null) {
            draft.problems.refuse(name, Timestamps.reason(sent), sent);
            object.remove(name);
        } else {
            if (Staleness.isStale(time)) {
                Staleness.refuse(draft.problems, name, time, null);
            }
            object.put(name, Seconds.of(time.plus(drift)).doubleValue());
        }
    }
}
