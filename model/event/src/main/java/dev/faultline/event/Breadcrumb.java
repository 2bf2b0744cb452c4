package dev.faultline.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// One thing that happened before the event.
///
/// @param type kind of crumb, `default` when not sent
/// @param level `info` when not sent
/// @param data free-form data
/// @param other every field that has no place above, kept as sent
public record Breadcrumb(
        @Nullable Instant timestamp,
        String type,
        @Nullable String category,
        Level level,
        @Nullable String message,
        @Nullable ObjectNode data,
        ObjectNode other) {}
