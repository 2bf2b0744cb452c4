package dev.faultline.ui.detail.stack;

import dev.faultline.event.Frame;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes a stack trace rule about a frame, in the language of the rules.
final class FrameRule {
    private static final String PLAIN = "_.$/:-@";

    private FrameRule() {}

    /// What the rule says of the frames it fits.
    enum Mark {
        IN("+app"),
        OUT("-app"),
        LEFT_OUT("-group");

        private final String action;

        Mark(String action) {
            this.action = action;
        }

        /// The last part of its ids and of its keys in the bundle.
        String word() {
            return name().toLowerCase(Locale.ROOT).replace("_", "");
        }
    }

    /// Which frames the rule fits.
    enum Reach {
        /// Those of the function.
        FUNCTION,
        /// Those of the module, library or file.
        PLACE;

        /// The last part of its ids and of its keys in the bundle.
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The rule; null where the frame lacks what the rule would go by.
    static @Nullable String of(Frame frame, Mark mark, Reach reach) {
        String place = place(frame);
        String function =
                frame.function() == null || frame.function().isBlank() ? null : "function:" + pattern(frame.function());
        return switch (reach) {
            case PLACE -> place == null ? null : place + " " + mark.action;
            case FUNCTION ->
                function == null ? null : (place == null ? "" : place + " ") + function + " " + mark.action;
        };
    }

    /// What the place is called, for people; null where there is none.
    static @Nullable String placeName(Frame frame) {
        return first(frame.module(), frame.packageName(), frame.absPath(), frame.filename());
    }

    private static @Nullable String place(Frame frame) {
        String path = first(frame.absPath(), frame.filename());
        if (present(frame.module()) != null) {
            return "module:" + pattern(String.valueOf(frame.module()));
        }
        if (present(frame.packageName()) != null) {
            return "package:" + pattern(String.valueOf(frame.packageName()));
        }
        return path == null ? null : "path:" + pattern(path);
    }

    private static @Nullable String first(@Nullable String... names) {
        for (String name : names) {
            if (present(name) != null) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable String present(@Nullable String name) {
        return name == null || name.isBlank() ? null : name;
    }

    /// What has a meaning in patterns, or would have to be quoted, is any character. Paths are held against
    /// patterns with slashes.
    private static String pattern(String sent) {
        String name = sent.replace('\\', '/');
        StringBuilder pattern = new StringBuilder();
        name.codePoints().forEach(point -> {
            boolean plain = point < 128 && (Character.isLetterOrDigit(point) || PLAIN.indexOf(point) >= 0);
            if (plain) {
                pattern.appendCodePoint(point);
            } else {
                pattern.append(Character.isBmpCodePoint(point) ? "?" : "*");
            }
        });
        return pattern.toString();
    }
}
