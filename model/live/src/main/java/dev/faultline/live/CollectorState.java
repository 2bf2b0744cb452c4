package dev.faultline.live;

import org.jspecify.annotations.Nullable;

/// How the collector is doing.
///
/// @param url where it listens, such as `http://127.0.0.1:8969`; null unless listening
/// @param dsn what to give an SDK; null unless listening
/// @param rate events per second over the last seconds
/// @param queue accepted submissions that are not digested yet
/// @param problem what the user should know, in words; null when all is well
public record CollectorState(
        Status status,
        @Nullable String url,
        @Nullable String dsn,
        double rate,
        long queue,
        @Nullable String problem) {

    /// Before anything is known.
    public static final CollectorState STARTING = new CollectorState(Status.STARTING, null, null, 0, 0, null);

    /// Whether it takes requests.
    public enum Status {
        STARTING,
        LISTENING,
        STOPPED,
        FAILED
    }
}
