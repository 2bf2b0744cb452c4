package dev.faultline.store.log;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A record on its way into the log.
///
/// @param header small JSON that says what the body is
/// @param memo whatever the appender wants to hand to those who hear of the acknowledgement; never written
public record NewRecord(
        RecordKind kind,
        ObjectNode header,
        Body body,
        @Nullable Object memo) {}
