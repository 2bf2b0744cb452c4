package dev.faultline.triage;

import dev.faultline.event.Event;
import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Frame;
import dev.faultline.triage.grouping.Inspection;
import org.jspecify.annotations.Nullable;

/// How an event is called.
///
/// @param location file of the crash frame, or what stands for it
record Headline(
        String title,
        @Nullable String type,
        @Nullable String value,
        @Nullable String location) {
    static final String NAMELESS = "<unlabeled event>";

    static Headline ofTransaction(Event event) {
        String name = event.transaction();
        return new Headline(name == null || name.isEmpty() ? "<unlabeled transaction>" : name, null, null, null);
    }

    static Headline ofMessage(Event event) {
        String text = event.logEntry() == null ? null : event.logEntry().text();
        String first = text == null ? "" : firstLine(text.strip());
        return new Headline(first.isEmpty() ? NAMELESS : first, null, text, null);
    }

    /// `type: first line of the value`; for an exception an SDK made up only to have a stack trace, the function.
    static Headline ofException(ExceptionValue exception, Inspection inspection) {
        boolean synthetic = exception.mechanism() != null
                && exception.mechanism().synthetic() != null
                && exception.mechanism().synthetic();
        Frame frame = inspection.crashFrame();
        String location = frame == null ? null : frame.filename() == null ? frame.absPath() : frame.filename();
        String value = exception.value();
        String function = inspection.crashFunction();
        String type = exception.type() == null || exception.type().isEmpty() ? "Error" : exception.type();
        if (synthetic) {
            return new Headline(function == null || function.isEmpty() ? "<unknown>" : function, null, value, location);
        }
        String first = value == null ? "" : firstLine(value);
        return new Headline(first.isEmpty() ? type : type + ": " + first, type, value, location);
    }

    /// The first line of a text.
    static String firstLine(String text) {
        int end = 0;
        while (end < text.length() && "\n\r\u000b\f\u0085\u2028\u2029".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end);
    }
}
