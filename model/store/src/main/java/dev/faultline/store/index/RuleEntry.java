package dev.faultline.store.index;

import dev.faultline.triage.grouping.ProjectRules;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Rules that a user gave a project.
///
/// @param record number of the record that says so
/// @param who gave them; null when not known
public record RuleEntry(long record, Instant at, @Nullable String who, ProjectRules rules) {}
