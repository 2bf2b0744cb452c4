package dev.faultline.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The kinds of item an envelope may hold.
/// Source: Sentry developer documentation, Envelope Items, and the item types that Relay knows.
public enum ItemType {
    EVENT,
    TRANSACTION,
    ATTACHMENT,
    SESSION,
    SESSIONS,
    CLIENT_REPORT,
    USER_REPORT,
    FEEDBACK,
    CHECK_IN,
    PROFILE,
    PROFILE_CHUNK,
    REPLAY_EVENT,
    REPLAY_RECORDING,
    REPLAY_VIDEO,
    LOG,
    TRACE_METRIC,
    SPAN,
    STATSD,
    METRIC_BUCKETS,
    METRIC_META,
    RAW_SECURITY,
    SECURITY,
    NEL,
    UNREAL_REPORT,
    FORM_DATA,
    OTEL_LOG,
    OTEL_SPAN,
    UNKNOWN;

    static final String UNKNOWN_NAME = "unknown";

    private static final Map<String, ItemType> BY_NAME = byName();

    /// The type of a wire name; [#UNKNOWN] for every other.
    public static ItemType of(String wireName) {
        return BY_NAME.getOrDefault(wireName, UNKNOWN);
    }

    /// The name on the wire, such as `client_report`.
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether the payload is an event that [EventReader] reads and that becomes part of an issue.
    public boolean isEvent() {
        return switch (this) {
            case EVENT, SECURITY, RAW_SECURITY, NEL -> true;
            default -> false;
        };
    }

    private static Map<String, ItemType> byName() {
        Map<String, ItemType> types = new HashMap<>();
        for (ItemType type : values()) {
            types.put(type.wireName(), type);
        }
        return types;
    }
}
