package dev.faultline.intake;

import dev.faultline.event.ItemType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// An item of a submission on its way to the digest. An event on its own is an item as well.
///
/// @param index place in the envelope, from 0
/// @param bytes the payload; null when nobody needs it whole
/// @param length of the payload in bytes
@SuppressWarnings("ArrayRecordComponent") // never compared
record Item(int index, String type, ObjectNode header, byte @Nullable [] bytes, long length) {
    private static final int MOST = 1_000_000;

    /// How many logs, metrics or spans a container says it holds (`item_count`, Sentry envelope items); 1 for all else.
    int count() {
        return Math.clamp(header.path("item_count").asInt(1), 1, MOST);
    }

    /// Whether it is an event of an issue.
    boolean isEvent() {
        return ItemType.of(type).isEvent();
    }
}
