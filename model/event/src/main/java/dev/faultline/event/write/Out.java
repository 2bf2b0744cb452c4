package dev.faultline.event.write;

import dev.faultline.event.Parameter;
import dev.faultline.event.json.Seconds;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A JSON object being written: absent values and empty lists leave no trace.
final class Out {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode object = NODES.objectNode();

    Out put(String name, @Nullable String value) {
        if (value != null) {
            object.put(name, value);
        }
        return this;
    }

    Out put(String name, @Nullable Boolean value) {
        if (value != null) {
            object.put(name, value);
        }
        return this;
    }

    Out put(String name, @Nullable Integer value) {
        if (value != null) {
            object.put(name, value);
        }
        return this;
    }

    Out put(String name, @Nullable JsonNode value) {
        if (value != null) {
            object.set(name, value);
        }
        return this;
    }

    Out put(String name, @Nullable Instant value) {
        if (value != null) {
            object.put(name, Seconds.of(value));
        }
        return this;
    }

    /// An unsigned number as hexadecimal text.
    Out putAddress(String name, @Nullable Long value) {
        return put(name, value == null ? null : "0x" + Long.toHexString(value));
    }

    /// An unsigned number.
    Out putUnsigned(String name, @Nullable Long value) {
        if (value != null) {
            object.set(name, value >= 0 ? number(value) : NODES.numberNode(unsigned(value)));
        }
        return this;
    }

    /// An id that is a number on the wire where it is one.
    Out putId(String name, @Nullable String value) {
        if (value == null) {
            return this;
        }
        boolean number = !value.isEmpty()
                && value.length() <= 18
                && value.chars().allMatch(c -> c >= '0' && c <= '9')
                && (value.length() == 1 || value.charAt(0) != '0');
        return number ? put(name, number(Long.parseLong(value))) : put(name, value);
    }

    Out putTexts(String name, List<String> values) {
        if (!values.isEmpty()) {
            ArrayNode list = object.putArray(name);
            values.forEach(list::add);
        }
        return this;
    }

    Out putTexts(String name, Map<String, String> values) {
        if (!values.isEmpty()) {
            ObjectNode map = object.putObject(name);
            values.forEach(map::put);
        }
        return this;
    }

    Out putNodes(String name, Map<String, ? extends JsonNode> values) {
        if (!values.isEmpty()) {
            ObjectNode map = object.putObject(name);
            values.forEach(map::set);
        }
        return this;
    }

    /// Pairs as lists of two; a missing value is null.
    Out putPairs(String name, List<Parameter> pairs) {
        if (!pairs.isEmpty()) {
            ArrayNode list = object.putArray(name);
            for (Parameter pair : pairs) {
                list.addArray().add(pair.name()).add(pair.value());
            }
        }
        return this;
    }

    <T> Out putList(String name, List<T> values, Function<T, ObjectNode> writer) {
        if (!values.isEmpty()) {
            put(name, list(values, writer));
        }
        return this;
    }

    /// A list inside an object with the name `values`, as exceptions, threads and breadcrumbs have it.
    <T> Out putValues(String name, List<T> values, Function<T, ObjectNode> writer) {
        if (!values.isEmpty()) {
            object.putObject(name).set("values", list(values, writer));
        }
        return this;
    }

    /// The object, together with what was kept as sent.
    ObjectNode with(ObjectNode other) {
        other.forEachEntry((name, value) -> {
            if (object.get(name) instanceof ObjectNode mine && value instanceof ObjectNode theirs) {
                theirs.forEachEntry(mine::set);
            } else {
                object.set(name, value);
            }
        });
        return object;
    }

    private static <T> ArrayNode list(List<T> values, Function<T, ObjectNode> writer) {
        ArrayNode list = NODES.arrayNode(values.size());
        values.forEach(value -> list.add(writer.apply(value)));
        return list;
    }

    /// As a parser makes it: an int where it fits.
    private static JsonNode number(long value) {
        return value == (int) value ? NODES.numberNode((int) value) : NODES.numberNode(value);
    }

    private static BigInteger unsigned(long value) {
        return new BigInteger(Long.toUnsignedString(value));
    }
}
