package dev.faultline.event;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// One item of an envelope while it is being read: its header, and its payload as a stream that ends with the item.
/// Valid until the next item is asked for.
///
/// @param type the item's `type`, `unknown` when the header has none
/// @param length payload length the header gave, in bytes; null when the payload ends with its line
/// @param header the whole item header
public record EnvelopeItem(String type, @Nullable Long length, ObjectNode header, InputStream payload) {

    /// The kind of item.
    public ItemType kind() {
        return ItemType.of(type);
    }

    /// Name of an attached file, as sent; null without one.
    public @Nullable String fileName() {
        return text("filename");
    }

    /// Media type of the payload; null when not sent.
    public @Nullable String contentType() {
        return text("content_type");
    }

    /// What an attachment is, such as `event.minidump` or `event.view_hierarchy`; null for an item of another type.
    public @Nullable String attachmentType() {
        String sent = text("attachment_type");
        return sent == null && kind() == ItemType.ATTACHMENT ? "event.attachment" : sent;
    }

    private @Nullable String text(String name) {
        return header.get(name) instanceof StringNode text ? text.stringValue() : null;
    }

    /// The rest of the payload as bytes.
    ///
    /// @throws IOException if it is longer than `limit` bytes or the stream breaks
    public byte[] bytes(int limit) throws IOException {
        byte[] bytes = payload.readNBytes(limit);
        if (bytes.length == limit && payload.read() >= 0) {
            throw new IOException("item " + type + " is longer than " + limit + " bytes");
        }
        return bytes;
    }
}
