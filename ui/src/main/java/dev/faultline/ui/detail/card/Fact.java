package dev.faultline.ui.detail.card;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/// A name and its value on a card.
///
/// @param name as in the protocol, or as the sender gave it
/// @param known whether the name is the protocol's, so that it has a label in the user's language
/// @param unit how to read the value
public record Fact(String name, boolean known, JsonNode value, Unit unit) {

    /// A fact whose name is shown as given.
    static Fact given(String name, JsonNode value) {
        return new Fact(name, false, value, Unit.NONE);
    }

    /// A fact whose name is shown as given.
    static Fact given(String name, String value) {
        return given(name, StringNode.valueOf(value));
    }

    /// A fact with a name of the protocol.
    static Fact known(String name, JsonNode value) {
        return new Fact(name, true, value, Unit.of(name, value));
    }

    /// A fact with a name of the protocol.
    static Fact known(String name, String value) {
        return known(name, StringNode.valueOf(value));
    }

    /// How to read a value.
    public enum Unit {
        NONE,
        BYTES,
        MEGABYTES,
        PERCENT,
        TIME;

        private static final Set<String> TIMES = Set.of("app_start_time", "boot_time");

        static Unit of(String name, JsonNode value) {
            if (!value.isNumber()) {
                return TIMES.contains(name) && Moments.of(value.asString("")) != null ? TIME : NONE;
            }
            return switch (name) {
                case "memory_size",
                        "free_memory",
                        "usable_memory",
                        "storage_size",
                        "free_storage",
                        "external_storage_size",
                        "external_free_storage",
                        "app_memory",
                        "free_app_memory",
                        "allocated_bytes",
                        "total_committed_bytes",
                        "heap_size_bytes",
                        "high_memory_load_threshold_bytes",
                        "total_available_memory_bytes",
                        "memory_load_bytes" -> BYTES;
                case "battery_level" -> PERCENT;
                default -> NONE;
            };
        }
    }
}
