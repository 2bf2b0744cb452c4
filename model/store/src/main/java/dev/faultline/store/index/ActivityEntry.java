package dev.faultline.store.index;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Something that was decided about an issue, or that became of it by itself.
///
/// @param record number of the record that says so
/// @param who decided; null for what became of it by itself, and when not known
/// @param what as [dev.faultline.store.decision.DecisionJson] writes it, without the issues
/// @param before what stood before: `state`, `assignee`, `seen`, `deleted`, as far as it was touched
/// @param undone number of the record that took it back; 0 for none
public record ActivityEntry(
        long issue, long record, Instant at, @Nullable String who, ObjectNode what, ObjectNode before, long undone) {}
