package dev.faultline.triage.grouping;

import dev.faultline.event.Event;
import dev.faultline.event.ExceptionValue;
import dev.faultline.triage.grouping.rule.FingerprintSubject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Fills in the `{{ variables }}` of fingerprints and titles.
final class FingerprintVariables {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*+([^\\s{}]++)\\s*+}}");

    private final Traces traces;

    FingerprintVariables(Traces traces) {
        this.traces = traces;
    }

    /// Whether a fingerprint value stands for the grouping by content.
    static boolean isDefault(String value) {
        return "default".equals(name(value));
    }

    private static @Nullable String name(String value) {
        Matcher matcher = VARIABLE.matcher(value);
        return matcher.matches() ? matcher.group(1) : null;
    }

    /// The fingerprint with its variables filled in, those that stand for the content left in place.
    List<String> resolve(List<String> values) {
        return values.stream().map(this::resolve).toList();
    }

    private String resolve(String value) {
        String name = name(value);
        if (name == null) {
            return value;
        }
        if (name.equals("default")) {
            return "{{ default }}";
        }
        String filled = valueOf(name);
        return filled == null ? value : filled;
    }

    /// A title with the variables in it filled in; unknown ones stay.
    String expand(String title) {
        return VARIABLE.matcher(title).replaceAll(found -> {
            String value = valueOf(found.group(1));
            return Matcher.quoteReplacement(value == null ? found.group() : value);
        });
    }

    private @Nullable String valueOf(String name) {
        Event event = traces.event();
        return switch (name) {
            case "transaction" -> or(event.transaction(), "<no-transaction>");
            case "message" -> or(message(), "<no-message>");
            case "type", "error.type" -> or(lastException(ExceptionValue::type), "<no-type>");
            case "value", "error.value" -> or(lastException(ExceptionValue::value), "<no-value>");
            case "level" -> event.level().wireName();
            case "logger" -> or(event.logger(), "<no-logger>");
            default -> name.startsWith("tags.") ? tag(name.substring("tags.".length())) : ofFrame(name);
        };
    }

    private @Nullable String ofFrame(String name) {
        CrashFrame frame = CrashFrame.of(traces.crash(), false);
        return switch (name) {
            case "function", "stack.function" -> or(frame == null ? null : frame.function(), "<no-function>");
            case "path", "stack.abs_path" -> or(frame == null ? null : frame.path(), "<no-abs-path>");
            case "stack.filename" -> or(frame == null ? null : frame.file(), "<no-filename>");
            case "module", "stack.module" ->
                or(frame == null ? null : frame.sent().module(), "<no-module>");
            case "package", "stack.package" -> or(frame == null ? null : frame.packageBase(), "<no-package>");
            default -> null;
        };
    }

    private @Nullable String message() {
        Event event = traces.event();
        String text = event.logEntry() == null ? null : event.logEntry().text();
        return text == null || text.isEmpty() ? lastException(ExceptionValue::value) : text;
    }

    private @Nullable String lastException(java.util.function.Function<ExceptionValue, @Nullable String> part) {
        List<ExceptionValue> exceptions = traces.event().exceptions();
        return exceptions.isEmpty() ? null : part.apply(exceptions.getLast());
    }

    private String tag(String name) {
        String value = FingerprintSubject.tag(traces.event(), name);
        return value == null ? "<no-value-for-tag-" + name + ">" : value;
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null || value.isEmpty() ? otherwise : value;
    }
}
