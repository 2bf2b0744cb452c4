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
            return elements(list, problems, reader);
        }
        if (!(sent instanceof ObjectNode object)) {
            problems.refuse("expected a list", sent);
            return List.of();
        }
        if (!object.has("values")) {
            return object.isEmpty() ? List.of() : single(object, reader);
        }
        JsonNode values = object.remove("values");
        if (!object.isEmpty()) {
            rest.set(field, object);
        }
        problems.enter("values");
        List<T> read = List.of();
        if (values instanceof ArrayNode list) {
            read = elements(list, problems, reader);
        } else if (values instanceof ObjectNode one) {
            read = single(one, reader);
        } else if (!values.isNull()) {
            problems.refuse("expected a list", values);
        }
        problems.leave();
        if (read.isEmpty() && !object.isEmpty()) {
            // Without it what stands beside the values would read as a value when it is read again.
            object.putArray("values");
        }
        return read;
    }

    private static <T> List<T> single(ObjectNode object, Reader<T> reader) {
        T value = reader.read(object);
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
