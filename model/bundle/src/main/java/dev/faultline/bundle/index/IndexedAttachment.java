package dev.faultline.bundle.index;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An attachment of a bundle, without its bytes.
///
/// @param entry name of the entry that holds the bytes
/// @param name file name as sent; may hold anything, a path included
/// @param kind the protocol's `attachment_type`
/// @param contentType media type as sent
/// @param size in bytes
public record IndexedAttachment(
        String entry, String name, String kind, @Nullable String contentType, long size) {
    public IndexedAttachment {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }
}
