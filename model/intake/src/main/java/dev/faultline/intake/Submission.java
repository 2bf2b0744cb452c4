package dev.faultline.intake;

import dev.faultline.store.coding.Coding;
import dev.faultline.store.log.Body;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a sender handed in, as it came.
///
/// @param project id of the project, as in the path of the DSN
/// @param publicKey the key of the DSN, when there was one
/// @param sender name and version of the SDK, as sent
/// @param remoteAddress of the sender; stands in for `{{auto}}` as a user's address
/// @param origin the home that it was in before and that counted its sessions; null when it comes from a sender
/// @param body the bytes as received, of the given coding; a spooled file (see [Intake#newSpool]) belongs to the intake
///     from now on
public record Submission(
        String project,
        @Nullable String publicKey,
        Kind kind,
        Coding coding,
        Instant received,
        @Nullable String sender,
        @Nullable String remoteAddress,
        @Nullable String origin,
        Body body) {
    /// What comes from a sender.
    public Submission(
            String project,
            @Nullable String publicKey,
            Kind kind,
            Coding coding,
            Instant received,
            @Nullable String sender,
            @Nullable String remoteAddress,
            Body body) {
        this(project, publicKey, kind, coding, received, sender, remoteAddress, null, body);
    }

    /// What the body is.
    public enum Kind {
        /// An envelope with items.
        ENVELOPE,
        /// The JSON of one event.
        EVENT
    }
}
