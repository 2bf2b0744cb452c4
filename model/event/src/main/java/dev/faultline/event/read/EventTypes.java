package dev.faultline.event.read;

import dev.faultline.event.EventType;
import org.jspecify.annotations.Nullable;

/// Types of events: those that SDKs name, and those that follow from what an event holds.
final class EventTypes {
    private EventTypes() {}

    /// The type an event names itself; null when absent or unknown.
    static @Nullable EventType take(Fields fields, Problems problems) {
        String name = fields.text("type");
        if (name == null || name.isEmpty()) {
            return null;
        }
        EventType type = switch (name) {
            case "error" -> EventType.ERROR;
            case "default" -> EventType.DEFAULT;
            case "transaction" -> EventType.TRANSACTION;
            case "feedback", "userreportv2" -> EventType.FEEDBACK;
            case "csp" -> EventType.CSP;
            case "hpkp" -> EventType.HPKP;
            case "expectct" -> EventType.EXPECTCT;
            case "expectstaple" -> EventType.EXPECTSTAPLE;
            case "nel" -> EventType.NEL;
            default -> null;
        };
        if (type == null) {
            problems.refuse("type", "expected an event type", name);
        }
        return type;
    }

    /// The type of what an event holds; transactions and feedback are what they say they are.
    static EventType infer(EventDraft draft) {
        if (draft.type == EventType.TRANSACTION || draft.type == EventType.FEEDBACK) {
            return draft.type;
        }
        if (!draft.exceptions.isEmpty()) {
            return EventType.ERROR;
        }
        for (String report : draft.security.keySet()) {
            return switch (report) {
                case "csp" -> EventType.CSP;
                case "hpkp" -> EventType.HPKP;
                case "expectct" -> EventType.EXPECTCT;
                case "expectstaple" -> EventType.EXPECTSTAPLE;
                default -> EventType.NEL;
            };
        }
        return draft.type == EventType.NEL || draft.contexts.containsKey("nel") ? EventType.NEL : EventType.DEFAULT;
    }
}
