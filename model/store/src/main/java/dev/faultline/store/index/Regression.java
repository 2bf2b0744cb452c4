package dev.faultline.store.index;

import java.time.Instant;

/// An issue that was resolved and came back.
public record Regression(long issue, String title, Instant at) {}
