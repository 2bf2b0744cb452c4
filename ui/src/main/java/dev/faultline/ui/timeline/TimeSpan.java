package dev.faultline.ui.timeline;

import java.time.Instant;

/// A stretch of time that was brushed, both ends included.
public record TimeSpan(Instant from, Instant to) {

    /// Whether a moment lies in it.
    public boolean holds(Instant moment) {
        return !moment.isBefore(from) && !moment.isAfter(to);
    }
}
