package dev.faultline.store.payload;

import dev.faultline.event.EnvelopeItem;
import dev.faultline.event.EnvelopeReader;
import dev.faultline.event.ItemType;
import dev.faultline.event.json.BodyCoding;
import dev.faultline.event.json.LenientJson;
import dev.faultline.store.coding.Coding;
import dev.faultline.store.log.Location;
import dev.faultline.store.log.SegmentLog;
import dev.faultline.store.log.StoredRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads events and attachments back from the log. Any thread.
///
/// @param log where they are
public record Payloads(SegmentLog log) {
    /// No record decodes to more; what is in the log was checked against smaller limits before.
    private static final long MOST = 1L << 32;

    private static final int LONGEST_EVENT = 64 << 20;

    /// The event that is an item of a record; null when the record is gone or damaged, or has no such item.
    ///
    /// @throws IOException if the log cannot be read
    public @Nullable StoredEvent event(Location location, int item) throws IOException {
        StoredRecord stored = log.find(location);
        if (stored == null) {
            return null;
        }
        SubmissionHeader header = SubmissionHeader.read(stored.header());
        if (header.envelope()) {
            return event(stored, header, item);
        }
        try (InputStream body = header.coding().decode(stored.openBody(), MOST)) {
            byte[] json = BodyCoding.decode(body.readNBytes(LONGEST_EVENT));
            return new StoredEvent(header, header.withEventId(JsonNodeFactory.instance.objectNode()), json, List.of());
        }
    }

    /// What stands in for parts of an event, by the record that says so; null when the record is gone or damaged.
    ///
    /// @throws IOException if the log cannot be read
    public @Nullable ObjectNode derived(Location location) throws IOException {
        StoredRecord stored = log.find(location);
        if (stored == null) {
            return null;
        }
        try (InputStream body = Coding.GZIP.decode(stored.openBody(), MOST)) {
            return LenientJson.read(body.readNBytes(LONGEST_EVENT)).root() instanceof ObjectNode json ? json : null;
        }
    }

    private @Nullable StoredEvent event(StoredRecord stored, SubmissionHeader header, int wanted) throws IOException {
        byte[] json = null;
        List<StoredAttachment> attachments = new ArrayList<>();
        try (EnvelopeReader envelope = new EnvelopeReader(header.coding().decode(stored.openBody(), MOST))) {
            int index = 0;
            for (EnvelopeItem item = envelope.next(); item != null; item = envelope.next(), index++) {
                if (index == wanted) {
                    json = item.bytes(LONGEST_EVENT);
                } else if (ItemType.of(item.type()) == ItemType.ATTACHMENT) {
                    attachments.add(attachment(stored.location().sequence(), index, item));
                }
            }
            return json == null
                    ? null
                    : new StoredEvent(header, header.withEventId(envelope.header()), json, List.copyOf(attachments));
        }
    }

    private static StoredAttachment attachment(long sequence, int index, EnvelopeItem item) throws IOException {
        Long length = item.length();
        return new StoredAttachment(
                StoredAttachment.id(sequence, index),
                text(item, "filename", "attachment " + (index + 1)),
                text(item, "attachment_type", "event.attachment"),
                item.header().hasNonNull("content_type") ? text(item, "content_type", "") : null,
                length == null ? item.payload().transferTo(OutputStream.nullOutputStream()) : length);
    }

    private static String text(EnvelopeItem item, String name, String otherwise) {
        JsonNode value = item.header().path(name);
        return value.isString() ? value.stringValue() : otherwise;
    }

    /// Streams an attachment.
    ///
    /// @throws IOException if it is gone or damaged, or `out` cannot be written
    public void attachment(long id, OutputStream out) throws IOException {
        long sequence = id / StoredAttachment.ITEMS_PER_RECORD;
        int wanted = (int) (id % StoredAttachment.ITEMS_PER_RECORD);
        StoredRecord stored = log.find(new Location(sequence, sequence, 0));
        if (stored == null) {
            throw new IOException("the attachment is no longer in the store");
        }
        SubmissionHeader header = SubmissionHeader.read(stored.header());
        try (EnvelopeReader envelope = new EnvelopeReader(header.coding().decode(stored.openBody(), MOST))) {
            int index = 0;
            for (EnvelopeItem item = envelope.next(); item != null; item = envelope.next(), index++) {
                if (index == wanted) {
                    item.payload().transferTo(out);
                    return;
                }
            }
        }
        throw new IOException("the envelope has no item " + wanted);
    }
}
