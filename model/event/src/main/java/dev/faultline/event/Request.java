package dev.faultline.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The HTTP request during which the event happened.
///
/// @param data the body, parsed where the SDK parsed it
/// @param other every field that has no place above, kept as sent
public record Request(
        @Nullable String url,
        @Nullable String method,
        @Nullable JsonNode data,
        List<Parameter> queryString,
        @Nullable String fragment,
        List<Parameter> cookies,
        List<Parameter> headers,
        @Nullable ObjectNode env,
        ObjectNode other) {}
