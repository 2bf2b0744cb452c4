package dev.faultline.triage.search;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds what a key of a search means.
final class Keys {
    private static final Map<String, MainField> FIELDS = Arrays.stream(MainField.values())
            .collect(Collectors.toUnmodifiableMap(MainField::word, Function.identity()));
    private static final Map<String, MainField> ALIASES = Map.ofEntries(
            Map.entry("env", MainField.ENVIRONMENT),
            Map.entry("first_release", MainField.FIRST_RELEASE),
            Map.entry("times_seen", MainField.EVENTS),
            Map.entry("events", MainField.EVENTS),
            Map.entry("first_seen", MainField.FIRST_SEEN),
            Map.entry("last_seen", MainField.LAST_SEEN),
            Map.entry("event.timestamp", MainField.TIMESTAMP),
            Map.entry("release.version", MainField.RELEASE),
            Map.entry("assigned_to", MainField.ASSIGNED),
            Map.entry("assignee", MainField.ASSIGNED),
            Map.entry("user.name", MainField.USER_USERNAME),
            Map.entry("user.ip_address", MainField.USER_IP),
            Map.entry("type", MainField.ERROR_TYPE),
            Map.entry("event_id", MainField.EVENT_ID),
            Map.entry("platform.name", MainField.PLATFORM));

    private Keys() {}

    static Key key(String word) {
        MainField field = FIELDS.getOrDefault(word, ALIASES.get(word));
        if (field != null) {
            return new Key.Field(field);
        }
        boolean explicit = word.startsWith("tags[") && word.endsWith("]") && word.length() > 6;
        return new Key.Tag(explicit ? word.substring(5, word.length() - 1) : word);
    }
}
