package dev.faultline.store.index;

/// Events of an issue in two releases. New events may be counted a second late.
public record IssueCounts(long issue, long before, long after) {}
