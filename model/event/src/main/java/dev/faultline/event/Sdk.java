package dev.faultline.event;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The SDK that sent the event.
///
/// @param other every field that has no place above (such as `packages`, `integrations`), kept as sent
public record Sdk(@Nullable String name, @Nullable String version, ObjectNode other) {}
