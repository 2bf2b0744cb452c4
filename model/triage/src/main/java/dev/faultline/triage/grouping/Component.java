package dev.faultline.triage.grouping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A node of a grouping tree: what part of the event it is, whether it counts, and why or why not.
///
/// @param id kind of part, such as `exception`, `stacktrace`, `frame`, `function`
/// @param hint the reason in words; null when there is nothing to say
/// @param values leaves, in order
/// @param children inner nodes, in order; a node has values or children
public record Component(
        String id, boolean contributes, @Nullable String hint, List<String> values, List<Component> children) {}
