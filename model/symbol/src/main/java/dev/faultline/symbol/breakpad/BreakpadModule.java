package dev.faultline.symbol.breakpad;

import org.jspecify.annotations.Nullable;

/// The MODULE record and the INFO records that belong to it.
///
/// @param os as written: `Linux`, `mac`, `windows` ...
/// @param architecture as written: `x86_64` ...
/// @param id debug id and age, as written
/// @param name the name of the module
/// @param codeId the id of INFO CODE_ID, if any
/// @param generator the program of INFO GENERATOR, if any
public record BreakpadModule(
        String os,
        String architecture,
        String id,
        String name,
        @Nullable String codeId,
        @Nullable String generator) {}
