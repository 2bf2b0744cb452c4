package dev.faultline.intake;

import dev.faultline.store.log.Body;
import dev.faultline.store.log.NewRecord;
import dev.faultline.store.log.RecordKind;
import dev.faultline.store.log.SegmentLog;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Counts what was refused and puts the counts into the log, at most once a second however much is refused. Counts
/// of the last second are lost when the process is killed.
final class Rejections {
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final int MOST_KINDS = 1000;

    private record Kind(String project, String reason) {}

    private final Map<Kind, Long> counts = new LinkedHashMap<>();
    private long written = System.nanoTime() - EVERY.toNanos();

    synchronized void count(String project, String reason) {
        Kind kind = new Kind(project, reason);
        counts.merge(
                counts.size() < MOST_KINDS || counts.containsKey(kind) ? kind : new Kind("", reason), 1L, Long::sum);
    }

    synchronized void flush(SegmentLog log) {
        if (System.nanoTime() - written >= EVERY.toNanos()) {
            flushNow(log);
        }
    }

    synchronized void flushNow(SegmentLog log) {
        if (counts.isEmpty()) {
            return;
        }
        ObjectNode header =
                JsonNodeFactory.instance.objectNode().put("at", Instant.now().toString());
        ArrayNode list = header.putArray("counts");
        counts.forEach((kind, n) -> list.addObject()
                .put("project", kind.project)
                .put("reason", kind.reason)
                .put("n", n));
        counts.clear();
        written = System.nanoTime();
        log.append(new NewRecord(RecordKind.REJECTS, header, Body.of(new byte[0]), null))
                .exceptionally(failure -> {
                    System.getLogger(Rejections.class.getName())
                            .log(System.Logger.Level.WARNING, "counts of refused submissions were lost", failure);
                    return null;
                });
    }
}
