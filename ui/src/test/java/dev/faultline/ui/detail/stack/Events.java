package dev.faultline.ui.detail.stack;

import dev.faultline.event.Event;
import dev.faultline.event.EventType;
import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Level;
import dev.faultline.event.ThreadValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Events of which only the traces matter.
final class Events {
    private Events() {}

    static Event of(String platform, List<ExceptionValue> exceptions, List<ThreadValue> threads) {
        return new Event(
                "0".repeat(32),
                EventType.ERROR,
                Level.ERROR,
                Instant.EPOCH,
                null,
                platform,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                exceptions,
                null,
                threads,
                List.of(),
                null,
                null,
                Map.of(),
                List.of(),
                Map.of(),
                List.of(),
                Map.of(),
                List.of(),
                null,
                null,
                null,
                Map.of(),
                Frames.object(),
                Frames.object(),
                List.of());
    }
}
