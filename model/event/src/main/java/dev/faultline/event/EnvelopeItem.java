package dev.faultline.event;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// One item of an envelope while it is being read: its header, and its payload as a stream that ends with the item.
/// Valid until the next item is asked for.
///
/// @param type the item's `type`, `unknown` when the header has none
/// @param length payload length the header gave, in bytes; null when the payload ends with its line
/// @param header the whole item header
public record EnvelopeItem(String type, @Nullable Long length, ObjectNode header, InputStream payload) {

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
