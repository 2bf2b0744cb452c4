package dev.faultline.triage.grouping;

import dev.faultline.triage.grouping.rule.StackTraceRules;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// Describes frames, keeping a bounded number of descriptions: programs crash in the same places again and again.
/// Safe from any thread: a slot holds one immutable description, and the last one written wins.
final class FrameDescriptions {
    private static final int SLOTS = 4096;

    /// Frames with more text than this are described each time, so that the cache stays small.
    private static final int HEAVIEST = 1024;

    private final AtomicReferenceArray<DescribedFrame> slots = new AtomicReferenceArray<>(SLOTS);
    private final StackTraceRules rules;

    FrameDescriptions(StackTraceRules rules) {
        this.rules = rules;
    }

    DescribedFrame of(FrameKey key) {
        if (key.weight() > HEAVIEST) {
            return DescribedFrame.of(key, rules);
        }
        int hash = key.hashCode();
        int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
        DescribedFrame known = slots.get(slot);
        if (known != null && known.key().equals(key)) {
            return known;
        }
        DescribedFrame neighbour = slots.get(slot ^ 1);
        if (neighbour != null && neighbour.key().equals(key)) {
            return neighbour;
        }
        DescribedFrame described = DescribedFrame.of(key, rules);
        if (known != null) {
            slots.set(slot ^ 1, known);
        }
        slots.set(slot, described);
        return described;
    }
}
