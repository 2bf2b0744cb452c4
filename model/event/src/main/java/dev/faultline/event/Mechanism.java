package dev.faultline.event;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// How an exception was caught.
///
/// @param handled whether the program caught it; null when unknown
/// @param synthetic whether type and value were made up by the SDK (`synthetic`)
/// @param exceptionId id of this exception within its group, with `parentId` the tree of an exception group
/// @param meta `errno`, `signal`, `mach_exception`, `ns_error`
/// @param other every field that has no place above, kept as sent
public record Mechanism(
        String type,
        @Nullable Boolean handled,
        @Nullable Boolean synthetic,
        @Nullable String description,
        @Nullable String helpLink,
        @Nullable String source,
        @Nullable Boolean exceptionGroup,
        @Nullable Integer exceptionId,
        @Nullable Integer parentId,
        @Nullable ObjectNode data,
        @Nullable ObjectNode meta,
        ObjectNode other) {}
