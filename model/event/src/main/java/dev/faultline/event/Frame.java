package dev.faultline.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// One frame of a stack trace. All fields are as sent, after normalisation; nothing is trimmed.
///
/// @param inApp whether the frame belongs to the application; null while undecided
/// @param instructionAddr absolute address of the instruction, unsigned; null without one
/// @param imageAddr load address of the module, unsigned
/// @param symbolAddr start address of the function, unsigned
/// @param vars local variables by name
/// @param data free-form data of the frame, such as `sourcemap`, `orig_in_app` and `category`
/// @param trust how the frame was found, as sent by the SDK (`cfi`, `fp`, `scan`, ...)
/// @param other every field that has no place above, kept as sent
public record Frame(
        @Nullable String function,
        @Nullable String rawFunction,
        @Nullable String symbol,
        @Nullable String module,
        @Nullable String packageName,
        @Nullable String filename,
        @Nullable String absPath,
        @Nullable Integer lineNo,
        @Nullable Integer colNo,
        @Nullable String platform,
        @Nullable Boolean inApp,
        List<String> preContext,
        @Nullable String contextLine,
        List<String> postContext,
        @Nullable ObjectNode vars,
        @Nullable ObjectNode data,
        @Nullable Long instructionAddr,
        @Nullable Long symbolAddr,
        @Nullable Long imageAddr,
        @Nullable String addrMode,
        @Nullable String trust,
        ObjectNode other) {
    /// The same frame with what was found out about it: name, name before trimming, whether it is in-app, and
    /// free-form data.
    public Frame withFindings(
            @Nullable String newFunction,
            @Nullable String newRawFunction,
            @Nullable Boolean newInApp,
            @Nullable ObjectNode newData) {
        return new Frame(
                newFunction,
                newRawFunction,
                symbol,
                module,
                packageName,
                filename,
                absPath,
                lineNo,
                colNo,
                platform,
                newInApp,
                preContext,
                contextLine,
                postContext,
                vars,
                newData,
                instructionAddr,
                symbolAddr,
                imageAddr,
                addrMode,
                trust,
                other);
    }

    /// The same frame with lines of source.
    public Frame withContext(List<String> before, String line, List<String> after) {
        return new Frame(
                function,
                rawFunction,
                symbol,
                module,
                packageName,
                filename,
                absPath,
                lineNo,
                colNo,
                platform,
                inApp,
                List.copyOf(before),
                line,
                List.copyOf(after),
                vars,
                data,
                instructionAddr,
                symbolAddr,
                imageAddr,
                addrMode,
                trust,
                other);
    }
}
