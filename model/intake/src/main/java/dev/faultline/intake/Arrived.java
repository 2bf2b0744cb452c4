package dev.faultline.intake;

import dev.faultline.store.log.Location;
import dev.faultline.store.log.RecordKind;
import dev.faultline.store.payload.SubmissionHeader;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A record of the log in the digest's hands.
///
/// @param content of a submission; null for other kinds, and when it could not be read
record Arrived(
        RecordKind kind,
        Location location,
        ObjectNode header,
        @Nullable Content content) {
    /// A submission with its events read.
    ///
    /// @param failed number of events that nothing could be made of
    record Prepared(Arrived arrived, SubmissionHeader header, List<Assessed> events, int failed) {
        List<Item> others() {
            return Objects.requireNonNull(arrived.content).items().stream()
                    .filter(item -> !item.isEvent())
                    .toList();
        }

        List<UUID> ids() {
            return events.stream().map(Assessed::id).toList();
        }
    }
}
