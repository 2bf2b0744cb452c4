package dev.faultline.event.read;

import dev.faultline.event.Level;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/// Levels by name, by the names older SDKs used, and by Python's numbers.
final class Levels {
    private Levels() {}

    /// The level in the field `level`; null when absent or unreadable.
    static @Nullable Level take(Fields fields, Problems problems) {
        JsonNode value = fields.take("level");
        if (value == null) {
            return null;
        }
        Level level = value.isString() ? named(value.stringValue().strip()) : numbered(Scalars.whole(value));
        if (level == null) {
            problems.refuse("level", "expected a level", value);
        }
        return level;
    }

    private static @Nullable Level named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "debug", "trace" -> Level.DEBUG;
            case "info", "log" -> Level.INFO;
            case "warning", "warn" -> Level.WARNING;
            case "error" -> Level.ERROR;
            case "fatal", "critical" -> Level.FATAL;
            default -> numbered(Scalars.whole(StringNode.valueOf(name)));
        };
    }

    private static @Nullable Level numbered(@Nullable Long number) {
        if (number == null || number % 10 != 0) {
            return null;
        }
        return switch (number.intValue() / 10) {
            case 1 -> Level.DEBUG;
            case 2 -> Level.INFO;
            case 3 -> Level.WARNING;
            case 4 -> Level.ERROR;
            case 5 -> Level.FATAL;
            default -> null;
        };
    }
}
