package dev.faultline.store.payload;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// The payload of an event as it was sent.
///
/// @param submission what was noted of the submission it came with
/// @param envelopeHeader with an event id; otherwise empty for an event on its own
/// @param json the event as sent
/// @param attachments what came in the same envelope
@SuppressWarnings("ArrayRecordComponent") // a carrier of bytes: nobody compares payloads
public record StoredEvent(
        SubmissionHeader submission, ObjectNode envelopeHeader, byte[] json, List<StoredAttachment> attachments) {}
