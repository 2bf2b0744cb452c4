package dev.faultline.event;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The message of an event.
///
/// @param message the template, when there is one apart from the text
/// @param formatted the text to show
/// @param params parameters of the template: a list or an object
/// @param other every field that has no place above, kept as sent
public record LogEntry(
        @Nullable String message,
        @Nullable String formatted,
        @Nullable JsonNode params,
        ObjectNode other) {

    /// The text to show: the formatted one, else the template.
    public @Nullable String text() {
        return formatted != null ? formatted : message;
    }
}
