package dev.faultline.intake;

import java.util.Set;

/// A decision that was applied.
///
/// @param record number of its record in the log; what takes it back
/// @param issues the issues that it changed
public record Applied(long record, Set<Long> issues) {}
