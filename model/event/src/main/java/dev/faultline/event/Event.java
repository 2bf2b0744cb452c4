package dev.faultline.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One event, read leniently and normalised; immutable by convention (JSON nodes in it are never changed).
/// Everything the SDK sent is in it: fields without a place of their own are in `other`.
///
/// @param id 32 lower-case hex digits
/// @param platform as sent, `other` when not sent; one the protocol does not know is to be treated like `other`
/// @param timestamp when it happened, by the sender's clock, corrected for drift; the time of receipt when not sent
/// @param exceptions innermost cause first, the thrown one last
/// @param stackTrace a trace that belongs to no exception
/// @param tags names unique; in the order sent, sorted by name where they came as an object
/// @param contexts by key, each with its `type` where known
/// @param security body of a browser security report (`csp`, `hpkp`, `expectct`, `expectstaple`, `nel`), by that key
/// @param meta the protocol's `_meta` annotations as sent and added
/// @param other every top-level field that has no place above, kept as sent; its `errors` list what was refused, too
/// @param notes oddities met while reading
public record Event(
        String id,
        EventType type,
        Level level,
        Instant timestamp,
        @Nullable Instant received,
        String platform,
        @Nullable String transaction,
        @Nullable String culprit,
        @Nullable String logger,
        @Nullable String release,
        @Nullable String dist,
        @Nullable String environment,
        @Nullable String serverName,
        @Nullable LogEntry logEntry,
        List<ExceptionValue> exceptions,
        @Nullable StackTrace stackTrace,
        List<ThreadValue> threads,
        List<Breadcrumb> breadcrumbs,
        @Nullable User user,
        @Nullable Request request,
        Map<String, ObjectNode> contexts,
        List<Pair> tags,
        Map<String, JsonNode> extra,
        List<String> fingerprint,
        Map<String, String> modules,
        List<DebugImage> images,
        @Nullable Sdk sdk,
        @Nullable String checksum,
        @Nullable ObjectNode template,
        Map<String, ObjectNode> security,
        ObjectNode meta,
        ObjectNode other,
        List<Note> notes) {

    /// The value of a tag, or null.
    public @Nullable String tag(String name) {
        for (Pair tag : tags) {
            if (tag.name().equals(name)) {
                return tag.value();
            }
        }
        return null;
    }

    /// The same event with other exceptions, stack trace and threads.
    public Event withStackTraces(
            List<ExceptionValue> newExceptions, @Nullable StackTrace newStackTrace, List<ThreadValue> newThreads) {
        return new Event(
                id,
                type,
                level,
                timestamp,
                received,
                platform,
                transaction,
                culprit,
                logger,
                release,
                dist,
                environment,
                serverName,
                logEntry,
                newExceptions,
                newStackTrace,
                newThreads,
                breadcrumbs,
                user,
                request,
                contexts,
                tags,
                extra,
                fingerprint,
                modules,
                images,
                sdk,
                checksum,
                template,
                security,
                meta,
                other,
                notes);
    }
}
