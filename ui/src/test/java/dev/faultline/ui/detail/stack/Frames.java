package dev.faultline.ui.detail.stack;

import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Frame;
import dev.faultline.event.StackTrace;
import dev.faultline.ui.detail.value.Remarks;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Frames and traces for tests.
final class Frames {
    private static final JsonMapper JSON = new JsonMapper();

    private Frames() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode json(String text) {
        return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
    }

    static Frame app(String module, String function, String file, int line) {
        return frame(module, function, file, line, true, List.of(), null, List.of());
    }

    static Frame system(String module, String function, String file, int line) {
        return frame(module, function, file, line, false, List.of(), null, List.of());
    }

    static Frame frame(
            @Nullable String module,
            @Nullable String function,
            @Nullable String file,
            @Nullable Integer line,
            @Nullable Boolean inApp,
            List<String> before,
            @Nullable String current,
            List<String> after) {
        return new Frame(
                function, null, null, module, null, file, null, line, null, null, inApp, before, current, after, null,
                null, null, null, null, null, null, object());
    }

    static Frame at(long address, @Nullable String function, String library, String trust) {
        return new Frame(
                function, null, null, null, library, null, null, null, null, "native", null, List.of(), null, List.of(),
                null, null, address, null, null, null, trust, object());
    }

    static Frame withVars(Frame frame, String vars) {
        return new Frame(
                frame.function(),
                null,
                null,
                frame.module(),
                null,
                frame.filename(),
                null,
                frame.lineNo(),
                null,
                null,
                frame.inApp(),
                frame.preContext(),
                frame.contextLine(),
                frame.postContext(),
                json(vars),
                null,
                null,
                null,
                null,
                null,
                null,
                object());
    }

    static Trace trace(Frame... frames) {
        return new Trace(
                "e0",
                exception("E", "went wrong"),
                List.of(frames),
                Map.of(),
                List.of(),
                ExceptionTree.Place.CHAIN,
                0,
                TraceRemarks.NONE);
    }

    static ExceptionValue exception(String type, String value, Frame... frames) {
        return new ExceptionValue(
                type, value, null, new StackTrace(List.of(frames), Map.of(), object()), null, null, null, object());
    }

    static Subject chain(String platform, ExceptionValue... innermostFirst) {
        return StackContent.of(Events.of(platform, List.of(innermostFirst), List.of()), Remarks.NONE, false)
                .subjects()
                .getFirst();
    }
}
