package dev.faultline.event;

import dev.faultline.event.read.SessionItems;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what SDKs tell of sessions (release health). Never throws for content. Safe for use by several threads.
/// Source: Sentry developer documentation, Sessions.
public final class SessionReader {

    /// The update in an item of type `session`; null if it is unreadable or says not when the session began.
    ///
    /// @param received when it arrived, for what it does not say
    public @Nullable SessionUpdate session(byte[] json, Instant received) {
        return SessionItems.session(json, received);
    }

    /// The counts in an item of type `sessions`; buckets that cannot be read are left out.
    public List<SessionCounts> sessions(byte[] json) {
        return SessionItems.sessions(json);
    }
}
