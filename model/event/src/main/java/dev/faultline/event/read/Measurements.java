package dev.faultline.event.read;

import dev.faultline.event.json.Seconds;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Brings measurements into canonical form: names, units, and the rates that follow from others.
/// Source: Relay, normalisation of measurements.
final class Measurements {
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("app_start_cold", "millisecond"),
            Map.entry("app_start_warm", "millisecond"),
            Map.entry("cls", "none"),
            Map.entry("fcp", "millisecond"),
            Map.entry("fid", "millisecond"),
            Map.entry("fp", "millisecond"),
            Map.entry("inp", "millisecond"),
            Map.entry("lcp", "millisecond"),
            Map.entry("ttfb", "millisecond"),
            Map.entry("ttfb.requesttime", "millisecond"),
            Map.entry("stall_longest_time", "millisecond"),
            Map.entry("stall_stall_longest_time", "millisecond"),
            Map.entry("stall_stall_total_time", "millisecond"),
            Map.entry("stall_total_time", "millisecond"),
            Map.entry("time_to_initial_display", "millisecond"),
            Map.entry("time_to_full_display", "millisecond"),
            Map.entry("frames_frozen_rate", "ratio"),
            Map.entry("frames_slow_rate", "ratio"),
            Map.entry("stall_percentage", "ratio"));

    private final Problems problems;
    private final Map<String, ObjectNode> read = new TreeMap<>();

    private Measurements(Problems problems) {
        this.problems = problems;
    }

    static void apply(EventDraft draft) {
        JsonNode sent = draft.other.get("measurements");
        if (sent instanceof ObjectNode json) {
            draft.problems.enter("measurements");
            JsonNode start = draft.other.get("start_timestamp");
            Double seconds = draft.timestamp == null || start == null || !start.isNumber()
                    ? null
                    : Seconds.of(draft.timestamp).doubleValue() - start.doubleValue();
            draft.other.set("measurements", new Measurements(draft.problems).normalised(json, seconds));
            draft.problems.leave();
        }
    }

    private ObjectNode normalised(ObjectNode json, @Nullable Double seconds) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        json.forEachEntry(sorted::put);
        sorted.forEach(this::measurement);
        rate("frames_frozen_rate", value("frames_frozen"), value("frames_total"));
        rate("frames_slow_rate", value("frames_slow"), value("frames_total"));
        rate("stall_percentage", value("stall_total_time"), seconds == null ? null : seconds * 1000);
        ObjectNode written = JsonNodeFactory.instance.objectNode();
        read.forEach(written::set);
        return written;
    }

    private void measurement(String sentName, JsonNode sent) {
        String name = name(sentName.strip());
        if (name == null) {
            return;
        }
        if (!(sent instanceof ObjectNode measurement)) {
            problems.refuse(name, "expected measurement", sent);
            return;
        }
        JsonNode value = measurement.get("value");
        if (value != null && !value.isNumber() && !value.isNull()) {
            problems.enter(name);
            problems.refuse("value", "expected a floating point number", value);
            problems.leave();
            measurement.putNull("value");
        } else if (value != null && value.isNumber()) {
            measurement.put("value", value.doubleValue());
        }
        JsonNode unit = measurement.get("unit");
        if (unit == null || unit.isNull() || unit.asString("").isEmpty()) {
            measurement.put("unit", UNITS.getOrDefault(name, "none"));
        }
        read.put(name, measurement);
    }

    private @Nullable String name(String sent) {
        if (sent.isEmpty()) {
            problems.refuse("measurement name '' cannot be empty", null);
            return null;
        }
        String name = sent.toLowerCase(Locale.ROOT).replace("app.start.", "app_start_");
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '.' && c != '_') {
                problems.refuse("measurement name '" + sent + "' can contain only characters a-z0-9._", null);
                return null;
            }
        }
        return name;
    }

    private @Nullable Double value(String name) {
        ObjectNode measurement = read.get(name);
        JsonNode value = measurement == null ? null : measurement.get("value");
        return value == null || !value.isNumber() ? null : (Double) value.doubleValue();
    }

    private void rate(String name, @Nullable Double part, @Nullable Double whole) {
        if (part != null && whole != null && whole > 0 && !read.containsKey(name)) {
            ObjectNode rate = JsonNodeFactory.instance.objectNode();
            rate.put("value", part / whole);
            rate.put("unit", "ratio");
            read.put(name, rate);
        }
    }
}
