package dev.faultline.event.read;

import dev.faultline.event.ExceptionValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Reads exceptions; one with only a value like `TypeError: no such thing` is split into type and value.
final class ExceptionReader {
    private final Problems problems;
    private final StackTraceReader traces;
    private final MechanismReader mechanisms;

    ExceptionReader(Problems problems, StackTraceReader traces) {
        this.problems = problems;
        this.traces = traces;
        this.mechanisms = new MechanismReader(problems);
    }

    @Nullable
    ExceptionValue read(ObjectNode json) {
        Fields fields = new Fields(json, problems);
        String type = fields.text("type");
        String value = fields.textOrJson("value");
        int colon = type == null || type.isEmpty() ? typeEnd(value) : -1;
        if (value != null && colon > 0) {
            type = value.substring(0, colon);
            value = value.substring(colon + 1).strip();
        }
        ExceptionValue exception = new ExceptionValue(
                type,
                value,
                fields.text("module"),
                traces.take(fields, "stacktrace"),
                traces.takeRaw(fields, "raw_stacktrace"),
                ThreadReader.id(fields, "thread_id"),
                mechanisms.take(fields),
                fields.rest());
        return isUsable(exception) ? exception : null;
    }

    /// One without type and value is noted; it is left out only if it holds nothing else either.
    private boolean isUsable(ExceptionValue exception) {
        if (!isEmpty(exception.type()) || !isEmpty(exception.value())) {
            return true;
        }
        problems.refuse("missing_attribute", "attribute", "type or value", null);
        return exception.type() != null
                || exception.value() != null
                || exception.stackTrace() != null
                || exception.rawStackTrace() != null
                || exception.mechanism() != null
                || exception.module() != null
                || !exception.other().isEmpty();
    }

    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isEmpty();
    }

    /// Where the type ends in `Type: message` on a single line; -1 if the value is nothing like it.
    private static int typeEnd(@Nullable String value) {
        if (value == null || value.indexOf('\n') >= 0) {
            return -1;
        }
        int at = 0;
        while (at < value.length() && (Character.isLetterOrDigit(value.charAt(at)) || value.charAt(at) == '_')) {
            at++;
        }
        return at > 0 && at < value.length() && value.charAt(at) == ':' ? at : -1;
    }
}
