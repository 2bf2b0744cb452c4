package dev.faultline.event;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A module that was loaded in the crashed process, or a mapping that belongs to it.
///
/// @param type `elf`, `macho`, `pe`, `wasm`, `proguard`, `sourcemap`, ...
/// @param debugId id of the matching debug information, canonical form
/// @param codeId id of the code file (build id, or time stamp and size)
/// @param imageAddr load address, unsigned
/// @param other every field that has no place above, kept as sent
public record DebugImage(
        @Nullable String type,
        @Nullable String debugId,
        @Nullable String codeId,
        @Nullable String codeFile,
        @Nullable String debugFile,
        @Nullable Long imageAddr,
        @Nullable Long imageSize,
        @Nullable Long imageVmAddr,
        @Nullable String arch,
        ObjectNode other) {}
