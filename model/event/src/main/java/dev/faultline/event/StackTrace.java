package dev.faultline.event;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// A stack trace in the protocol's order: oldest call first, the crash frame last.
///
/// @param registers CPU registers by name, values as sent (usually `0x...`)
/// @param other every field that has no place above, kept as sent
public record StackTrace(List<Frame> frames, Map<String, String> registers, ObjectNode other) {}
