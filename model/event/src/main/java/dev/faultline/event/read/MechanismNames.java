package dev.faultline.event.read;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Fills the names of signals, of their codes, of Mach exceptions and of errors in from their numbers.
final class MechanismNames {
    private final OsFamily system;

    MechanismNames(OsFamily system) {
        this.system = system;
    }

    void fill(ObjectNode meta) {
        if (meta.get("signal") instanceof ObjectNode signal) {
            Long number = number(signal, "number");
            Long code = number(signal, "code");
            name(signal, "name", number == null ? null : SignalNames.signal(number, system));
            name(signal, "code_name", number == null || code == null ? null : SignalNames.code(number, code, system));
        }
        if (meta.get("mach_exception") instanceof ObjectNode mach) {
            Long number = number(mach, "exception");
            name(mach, "name", number == null ? null : SignalNames.machException(number));
        }
        if (meta.get("errno") instanceof ObjectNode error) {
            Long number = number(error, "number");
            name(error, "name", number == null ? null : ErrorNames.of(number, system));
        }
    }

    private static void name(ObjectNode object, String field, @Nullable String name) {
        JsonNode known = object.get(field);
        if (name != null && (known == null || known.isNull())) {
            object.put(field, name);
        }
    }

    private static @Nullable Long number(ObjectNode object, String field) {
        JsonNode value = object.get(field);
        return value == null || !value.isNumber() ? null : Scalars.whole(value);
    }
}
