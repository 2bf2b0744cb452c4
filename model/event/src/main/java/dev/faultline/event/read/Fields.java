package dev.faultline.event.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Takes the known fields out of a JSON object, so that the rest is what has no place of its own.
/// A value of the wrong kind is refused and reads as absent.
final class Fields {
    private final ObjectNode object;
    private final Problems problems;

    Fields(ObjectNode object, Problems problems) {
        this.object = object;
        this.problems = problems;
    }

    /// The value, taken out of the object; null when absent or JSON's null.
    @Nullable
    JsonNode take(String name) {
        JsonNode value = object.remove(name);
        return value == null || value.isNull() ? null : value;
    }

    /// As [#take], by the first of the names that is set.
    @Nullable
    JsonNode take(String name, String... legacyNames) {
        JsonNode value = take(name);
        for (String legacy : legacyNames) {
            value = value == null ? take(legacy) : value;
        }
        return value;
    }

    /// A look at the value, without taking it.
    @Nullable
    JsonNode peek(String name) {
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    /// Puts a value back, to be kept as sent.
    void keep(String name, JsonNode value) {
        object.set(name, value);
    }

    @Nullable
    String text(String name) {
        JsonNode value = take(name);
        if (value == null || value.isString()) {
            return value == null ? null : value.stringValue();
        }
        problems.refuse(name, "expected a string", value);
        return null;
    }

    /// A text, a number or a truth value, as text.
    @Nullable
    String scalar(String name) {
        JsonNode value = take(name);
        String text = value == null ? null : Scalars.text(value);
        if (value != null && text == null) {
            problems.refuse(name, "expected a primitive value", value);
        }
        return text;
    }

    /// A text, or any other value as its JSON.
    @Nullable
    String textOrJson(String name) {
        JsonNode value = take(name);
        if (value == null) {
            return null;
        }
        return value.isString() ? value.stringValue() : value.toString();
    }

    @Nullable
    Boolean flag(String name) {
        JsonNode value = take(name);
        if (value == null || value.isBoolean()) {
            return value == null ? null : value.booleanValue();
        }
        problems.refuse(name, "expected a boolean", value);
        return null;
    }

    /// A whole number from 0 that fits an int, also as digits in a text.
    @Nullable
    Integer count(String name) {
        JsonNode value = take(name);
        Long number = value == null ? null : Scalars.whole(value);
        if (number != null && number >= 0 && number <= Integer.MAX_VALUE) {
            return number.intValue();
        }
        if (value != null) {
            problems.refuse(name, "expected an unsigned integer", value);
        }
        return null;
    }

    /// An address or size: a whole number, or a text of digits, `0x...` for hexadecimal.
    @Nullable
    Long address(String name) {
        JsonNode value = take(name);
        Long address = value == null ? null : Scalars.address(value);
        if (value != null && address == null) {
            problems.refuse(name, "expected an address", value);
        }
        return address;
    }

    @Nullable
    Instant time(String name) {
        JsonNode value = take(name);
        if (value == null) {
            return null;
        }
        Instant time = Timestamps.read(value);
        if (time == null) {
            problems.refuse(name, Timestamps.reason(value), value);
        }
        return time;
    }

    @Nullable
    ObjectNode object(String name) {
        JsonNode value = take(name);
        if (value == null || value instanceof ObjectNode) {
            return (ObjectNode) value;
        }
        problems.refuse(name, "expected an object", value);
        return null;
    }

    /// An object, or a list taken as an object with its indices as names.
    @Nullable
    ObjectNode objectOrList(String name) {
        if (peek(name) instanceof ArrayNode list) {
            object.remove(name);
            ObjectNode named = JsonNodeFactory.instance.objectNode();
            for (int i = 0; i < list.size(); i++) {
                named.set(Integer.toString(i), list.get(i));
            }
            return named;
        }
        return object(name);
    }

    /// What has not been taken.
    ObjectNode rest() {
        return object;
    }
}
