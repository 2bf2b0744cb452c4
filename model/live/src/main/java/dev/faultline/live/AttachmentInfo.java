package dev.faultline.live;

import org.jspecify.annotations.Nullable;

/// An attachment of an event, without its bytes.
///
/// @param id identifies it within the home
/// @param name file name as sent; may hold anything, a path included
/// @param kind the protocol's `attachment_type`, such as `event.minidump` or `event.view_hierarchy`
/// @param contentType media type as sent
/// @param size in bytes
public record AttachmentInfo(
        long id,
        String eventId,
        String name,
        String kind,
        @Nullable String contentType,
        long size) {}
