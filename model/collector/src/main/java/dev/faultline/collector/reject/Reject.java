package dev.faultline.collector.reject;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A request that was refused. Holds no keys and nothing of a body.
///
/// @param time when it was refused
/// @param status the HTTP status it was answered with
/// @param detail what was wrong with this one, in a few words
/// @param sender `sentry_client`, else the user agent; null when it gave neither or came not that far
/// @param remoteAddress null when it is not known any more
/// @param project null when the path names none
public record Reject(
        Instant time,
        int status,
        RejectReason reason,
        String detail,
        @Nullable String sender,
        @Nullable String remoteAddress,
        @Nullable String project) {

    /// What cures it, in words.
    public String cure() {
        return reason.cure();
    }
}
