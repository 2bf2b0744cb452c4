package dev.faultline.triage.grouping.rule;

import dev.faultline.event.ExceptionValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One condition of a fingerprint rule.
///
/// @param key short key, such as `type` or `tags.region`
/// @param pattern the pattern as written, unescaped
record FingerprintMatcher(String key, String pattern, boolean negated, Globs globs) {

    /// What conditions look at, what is soonest told first. Conditions of a rule that look at the same kind of thing
    /// must all fit one and the same of them: one frame, one exception.
    enum Subject {
        FAMILY,
        SDK,
        LOG,
        RELEASE,
        TAGS,
        TEXT,
        EXCEPTION,
        FRAME
    }

    /// The condition; null where there is no such key.
    static @Nullable FingerprintMatcher of(String key, String pattern, boolean negated) {
        String name = shortKey(key);
        if (name == null) {
            return null;
        }
        Globs globs = switch (name) {
            case "path", "package", "release" -> Globs.freePath(pattern);
            case "message", "level", "value" -> Globs.free(pattern, true);
            default -> Globs.free(pattern, false);
        };
        return new FingerprintMatcher(name, pattern, negated, globs);
    }

    private static @Nullable String shortKey(String key) {
        return switch (key) {
            case "error.type", "type" -> "type";
            case "error.value", "value" -> "value";
            case "stack.module", "module" -> "module";
            case "stack.abs_path", "path" -> "path";
            case "stack.package", "package" -> "package";
            case "stack.function", "function" -> "function";
            case "message", "logger", "level", "family", "app", "sdk", "release" -> key;
            default -> key.startsWith("tags.") ? key : null;
        };
    }

    Subject subject() {
        return switch (key) {
            case "message" -> Subject.TEXT;
            case "logger", "level" -> Subject.LOG;
            case "type", "value" -> Subject.EXCEPTION;
            case "sdk" -> Subject.SDK;
            case "family" -> Subject.FAMILY;
            case "release" -> Subject.RELEASE;
            default -> key.startsWith("tags.") ? Subject.TAGS : Subject.FRAME;
        };
    }

    String text() {
        return (negated ? "!" : "") + key + ":\"" + pattern + "\"";
    }

    boolean fitsEvent(FingerprintSubject event) {
        boolean fits = switch (key) {
            case "logger" -> fitsText(event.logger());
            case "level" -> fitsText(event.level());
            case "sdk" -> listed(event.sdk());
            case "family" -> listed(event.family());
            case "release" -> fitsPath(event.release());
            default -> fitsText(event.tag(key.substring("tags.".length())));
        };
        return fits != negated;
    }

    boolean fitsMessage(@Nullable String message) {
        return fitsText(message) != negated;
    }

    boolean fits(ExceptionValue exception) {
        boolean fits = fitsText(key.equals("type") ? exception.type() : exception.value());
        return fits != negated;
    }

    boolean fits(FingerprintFrame frame) {
        boolean fits = switch (key) {
            case "path" -> fitsPath(frame.path());
            case "package" -> fitsPath(frame.packageName());
            case "module" -> fitsText(frame.module());
            case "app" -> inApp(frame.inApp());
            default -> fitsText(frame.function());
        };
        return fits != negated;
    }

    private boolean inApp(boolean inApp) {
        Boolean wanted = StackTraceRuleSyntax.truth(pattern.toLowerCase(java.util.Locale.ROOT));
        return wanted != null && wanted == inApp;
    }

    private boolean fitsText(@Nullable String value) {
        String text = ExceptionFacts.cut(value);
        return text != null && globs.matches(text);
    }

    private boolean fitsPath(@Nullable String value) {
        String path = ExceptionFacts.cut(value);
        return path != null && globs.matchesPath(path.replace('\\', '/'));
    }

    private boolean listed(String value) {
        List<String> wanted = List.of(pattern.split(",", -1));
        return wanted.contains("all") || wanted.contains(value);
    }
}
