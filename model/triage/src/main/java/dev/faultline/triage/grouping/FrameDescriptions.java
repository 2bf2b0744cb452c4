package dev.faultline.triage.grouping;

import dev.faultline.triage.grouping.rule.StackTraceRules;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// Describes frames, keeping a bounded number of descriptions: programs crash in the same places again and again.
/// Safe from any thread: a slot holds one immutable description, and the last one written wins.
final class FrameDescriptions {
    /// Enough for the frames of some thousand issues, which share most of them.
    private static final int SET_BITS = 12;

    /// Odd and far from regular (2^32 by the golden ratio), so that like keys are spread over all sets.
    private static final int SPREAD = 0x9E3779B9;

    /// Slots a description may be in. With fewer, frames whose hashes meet would push each other out event by event.
    private static final int WAYS = 4;

    /// Frames with more text than this are described each time, so that the cache stays small.
    private static final int HEAVIEST = 1024;

    private final AtomicReferenceArray<DescribedFrame> slots = new AtomicReferenceArray<>(WAYS << SET_BITS);
    private final StackTraceRules rules;

    FrameDescriptions(StackTraceRules rules) {
        this.rules = rules;
    }

    DescribedFrame of(FrameKey key) {
        if (key.weight() > HEAVIEST) {
            return DescribedFrame.of(key, rules);
        }
        int hash = key.hashCode() * SPREAD;
        int set = (hash >>> (Integer.SIZE - SET_BITS)) * WAYS;
        for (int slot = set; slot < set + WAYS; slot++) {
            DescribedFrame known = slots.get(slot);
            if (known == null) {
                return keep(slot, key);
            }
            if (known.key().equals(key)) {
                return known;
            }
        }
        return keep(set + (hash & (WAYS - 1)), key);
    }

    private DescribedFrame keep(int slot, FrameKey key) {
        DescribedFrame described = DescribedFrame.of(key, rules);
        slots.set(slot, described);
        return described;
    }
}
