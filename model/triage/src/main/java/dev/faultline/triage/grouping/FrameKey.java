package dev.faultline.triage.grouping;

import dev.faultline.event.Frame;
import dev.faultline.triage.grouping.text.Family;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What of a frame decides how it is matched and described; equal keys are described once.
///
/// @param sourceMap whether the frame went through a source map
record FrameKey(
        String platform,
        @Nullable String function,
        @Nullable String rawFunction,
        @Nullable String module,
        @Nullable String packageName,
        @Nullable String filename,
        @Nullable String absPath,
        @Nullable String contextLine,
        boolean sourceMap) {

    static FrameKey of(Frame frame, String eventPlatform) {
        String platform = frame.platform() == null ? eventPlatform : frame.platform();
        return new FrameKey(
                platform,
                frame.function(),
                frame.rawFunction(),
                frame.module(),
                frame.packageName(),
                frame.filename(),
                frame.absPath(),
                usesContext(platform) ? frame.contextLine() : null,
                frame.data() != null && frame.data().hasNonNull("sourcemap"));
    }

    /// Platforms whose source lines are there as a rule and good enough to group by.
    static boolean usesContext(String platform) {
        return switch (platform) {
            case "javascript", "node", "python", "php", "ruby" -> true;
            default -> false;
        };
    }

    Family family() {
        return Family.of(platform);
    }

    int weight() {
        return length(function)
                + length(rawFunction)
                + length(module)
                + length(packageName)
                + length(filename)
                + length(absPath)
                + length(contextLine);
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    /// What differs most often comes first; this runs for every frame of every event.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FrameKey same
                && Objects.equals(function, same.function)
                && Objects.equals(module, same.module)
                && Objects.equals(filename, same.filename)
                && Objects.equals(absPath, same.absPath)
                && Objects.equals(contextLine, same.contextLine)
                && Objects.equals(packageName, same.packageName)
                && Objects.equals(rawFunction, same.rawFunction)
                && platform.equals(same.platform)
                && sourceMap == same.sourceMap;
    }

    /// Of as little text as tells frames apart.
    @Override
    public int hashCode() {
        int place = hash(module == null ? filename : module);
        return 31 * (31 * hash(function) + place) + hash(contextLine);
    }

    private static int hash(@Nullable String text) {
        return text == null ? 0 : text.hashCode();
    }
}
