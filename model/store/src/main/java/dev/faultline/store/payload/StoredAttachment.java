package dev.faultline.store.payload;

import org.jspecify.annotations.Nullable;

/// An attachment in the log, without its bytes.
///
/// @param id identifies it within the home
/// @param name file name as sent
/// @param kind the protocol's `attachment_type`, `event.attachment` when not sent
/// @param contentType media type as sent
/// @param size in bytes
public record StoredAttachment(
        long id, String name, String kind, @Nullable String contentType, long size) {
    /// How many items of one record have an id of their own.
    static final int ITEMS_PER_RECORD = 1 << 10;

    static long id(long sequence, int item) {
        return sequence * ITEMS_PER_RECORD + item;
    }
}
