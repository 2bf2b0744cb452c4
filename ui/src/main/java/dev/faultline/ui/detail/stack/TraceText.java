package dev.faultline.ui.detail.stack;

import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Traces as the text that the platform itself would print, to paste where such texts are understood.
final class TraceText {
    private TraceText() {}

    /// All traces of a subject, with every frame whatever the filters.
    static String of(String platform, Subject subject) {
        TraceFormat format = switch (platform) {
            case "java", "groovy" -> new JavaFormat();
            case "python" -> new PythonFormat();
            case "csharp" -> new CSharpFormat();
            case "ruby" -> new RubyFormat();
            case "php" -> new PhpFormat();
            case "go" -> new GoFormat();
            case "javascript", "node" -> new JavaScriptFormat();
            default -> new DebuggerFormat();
        };
        return format.write(subject.traces()).stripTrailing() + "\n";
    }

    /// The frame alone, as it stands in the text of its trace.
    static String ofFrame(String platform, Frame frame) {
        Trace lone = new Trace(
                "", null, List.of(frame), Map.of(), List.of(), ExceptionTree.Place.CHAIN, 0, TraceRemarks.NONE);
        return of(platform, new Subject(null, false, List.of(lone))).strip();
    }

    /// How a platform prints traces.
    interface TraceFormat {
        /// The traces as one text, ended by a line break.
        ///
        /// @param traces the thrown exception first, then its causes
        String write(List<Trace> traces);
    }

    static List<Frame> newestFirst(Trace trace) {
        return new ArrayList<>(trace.frames()).reversed();
    }

    /// `type: value`, or the one that is there.
    static String head(ExceptionValue exception) {
        String type = exception.type();
        String value = exception.value();
        if (type == null) {
            return value == null ? "" : value;
        }
        return value == null || value.isEmpty() ? type : type + ": " + value;
    }

    static String function(Frame frame, String otherwise) {
        return orElse(frame.function(), otherwise);
    }

    static String file(Frame frame, String otherwise) {
        return orElse(frame.absPath() != null ? frame.absPath() : frame.filename(), otherwise);
    }

    static int line(Frame frame) {
        return frame.lineNo() == null ? 0 : frame.lineNo();
    }

    static String orElse(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }
}
