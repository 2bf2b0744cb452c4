package dev.faultline.event.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Lists that arrive as `{"values": [...]}`, as a bare list, or as a single bare object; elements may be null.
final class Values {
    private Values() {}

    /// Reads each element that is an object.
    ///
    /// @param field where the list stands
    /// @param rest takes what stood beside `values`, to be kept as sent
    static <T> List<T> read(
            @Nullable JsonNode sent, String field, Problems problems, Reader<T> reader, ObjectNode rest) {
        if (sent == null) {
            return List.of();
        }
        problems.enter(field);
        List<T> read = list(sent, field, problems, reader, rest);
        problems.leave();
        return read;
    }

    /// Reads one element.
    interface Reader<T> {
        @Nullable
        T read(ObjectNode element);
    }

    private static <T> List<T> list(JsonNode sent, String field, Problems problems, Reader<T> reader, ObjectNode rest) {
        if (sent instanceof ArrayNode list) {
            return valuesOf(list, problems, reader);
        }
        if (!(sent instanceof ObjectNode object)) {
            problems.refuse("expected a list", sent);
            return List.of();
        }
        if (!object.has("values")) {
            return object.isEmpty() ? List.of() : valuesOf(object, problems, reader);
        }
        JsonNode values = object.remove("values");
        if (!object.isEmpty()) {
            rest.set(field, object);
        }
        List<T> read = valuesOf(values, problems, reader);
        if (read.isEmpty() && !object.isEmpty()) {
            // Without it what stands beside the values would read as a value when it is read again.
            object.putArray("values");
        }
        return read;
    }

    /// Wherever they stood, what is odd about them is noted where the canonical event has them.
    private static <T> List<T> valuesOf(JsonNode values, Problems problems, Reader<T> reader) {
        problems.enter("values");
        List<T> read = switch (values) {
            case ArrayNode list -> elements(list, problems, reader);
            case ObjectNode one -> single(one, problems, reader);
            default -> {
                if (!values.isNull()) {
                    problems.refuse("expected a list", values);
                }
                yield List.of();
            }
        };
        problems.leave();
        return read;
    }

    private static <T> List<T> single(ObjectNode object, Problems problems, Reader<T> reader) {
        problems.enter(0);
        T value = reader.read(object);
        problems.leave();
        return value == null ? List.of() : List.of(value);
    }

    static <T> List<T> elements(ArrayNode list, Problems problems, Reader<T> reader) {
        List<T> read = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            problems.enter(i);
            if (list.get(i) instanceof ObjectNode object) {
                T value = reader.read(object);
                if (value != null) {
                    read.add(value);
                }
            } else if (!list.get(i).isNull()) {
                problems.refuse("expected an object", list.get(i));
            }
            problems.leave();
        }
        return read;
    }
}
