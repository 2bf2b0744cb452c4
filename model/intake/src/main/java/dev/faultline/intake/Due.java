package dev.faultline.intake;

import dev.faultline.store.log.Location;
import dev.faultline.store.log.RecordKind;
import dev.faultline.store.payload.SubmissionHeader;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/// A record of the log in the digest's hands, read as far as it is applied: payloads are gone by now, so that a batch
/// holds little memory.
sealed interface Due {
    /// Where it is.
    Location location();

    /// A submission with what is made of its events.
    ///
    /// @param failed number of events that nothing could be made of
    /// @param others its items that are no events
    /// @param size decoded bytes
    record Submitted(
            Location location, SubmissionHeader header, List<Assessed> events, int failed, List<Item> others, long size)
            implements Due {
        List<UUID> ids() {
            return events.stream().map(Assessed::id).toList();
        }
    }

    /// A record of another kind, or a submission that could not be read.
    record Noted(Location location, RecordKind kind, ObjectNode header) implements Due {}
}
