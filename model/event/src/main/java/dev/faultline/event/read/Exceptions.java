package dev.faultline.event.read;

import dev.faultline.event.ExceptionValue;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Steps over all exceptions: a lone exception takes the event's own stack trace, mechanisms get the names of numbers.
final class Exceptions {
    private Exceptions() {}

    static void apply(EventDraft draft) {
        moveTrace(draft);
        MechanismNames names = new MechanismNames(system(draft));
        draft.exceptions.forEach(exception -> {
            if (exception.mechanism() != null && exception.mechanism().meta() != null) {
                names.fill(exception.mechanism().meta());
            }
        });
    }

    private static void moveTrace(EventDraft draft) {
        if (draft.stackTrace == null || draft.exceptions.size() != 1) {
            return;
        }
        ExceptionValue lone = draft.exceptions.getFirst();
        if (lone.stackTrace() != null) {
            return;
        }
        List<ExceptionValue> moved = new ArrayList<>(1);
        moved.add(new ExceptionValue(
                lone.type(),
                lone.value(),
                lone.module(),
                draft.stackTrace,
                lone.rawStackTrace(),
                lone.threadId(),
                lone.mechanism(),
                lone.other()));
        draft.exceptions = moved;
        draft.stackTrace = null;
    }

    private static OsFamily system(EventDraft draft) {
        ObjectNode os = draft.contexts.get("os");
        JsonNode name = os == null ? null : os.get("name");
        if (name != null && name.isString()) {
            return OsFamily.named(name.stringValue());
        }
        JsonNode sdkInfo = draft.other.path("debug_meta").path("sdk_info").path("sdk_name");
        return sdkInfo.isString() ? OsFamily.named(sdkInfo.stringValue()) : OsFamily.OTHER;
    }
}
