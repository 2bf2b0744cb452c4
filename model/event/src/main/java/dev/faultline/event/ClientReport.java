package dev.faultline.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an SDK says it did not send (an item of type `client_report`).
///
/// @param timestamp when the SDK wrote it
public record ClientReport(@Nullable Instant timestamp, List<Discarded> discarded) {

    /// Things of one category that were dropped for one reason.
    ///
    /// @param list which list of the report it stood in, such as `discarded_events` or `rate_limited_events`
    /// @param reason such as `queue_overflow`, `sample_rate`, `before_send`
    /// @param category such as `error`, `transaction`, `attachment`
    public record Discarded(String list, String reason, String category, long quantity) {}
}
