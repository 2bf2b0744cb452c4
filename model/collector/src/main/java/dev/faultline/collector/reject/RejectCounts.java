package dev.faultline.collector.reject;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/// How many requests were refused since the start, by reason. Safe for use by several threads.
public final class RejectCounts {
    private final Map<RejectReason, LongAdder> counts = new EnumMap<>(RejectReason.class);

    /// All counts at 0.
    public RejectCounts() {
        for (RejectReason reason : RejectReason.values()) {
            counts.put(reason, new LongAdder());
        }
    }

    /// Counts one.
    public void add(RejectReason reason) {
        LongAdder count = counts.get(reason);
        if (count != null) {
            count.increment();
        }
    }

    /// The counts that are not 0.
    public Map<RejectReason, Long> snapshot() {
        Map<RejectReason, Long> now = new EnumMap<>(RejectReason.class);
        counts.forEach((reason, count) -> {
            if (count.sum() > 0) {
                now.put(reason, count.sum());
            }
        });
        return Collections.unmodifiableMap(now);
    }
}
