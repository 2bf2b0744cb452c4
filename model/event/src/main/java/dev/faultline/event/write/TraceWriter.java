package dev.faultline.event.write;

import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Frame;
import dev.faultline.event.Mechanism;
import dev.faultline.event.StackTrace;
import dev.faultline.event.ThreadValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Writes exceptions, threads and their stack traces.
final class TraceWriter {
    private TraceWriter() {}

    static ObjectNode exception(ExceptionValue exception) {
        return new Out()
                .put("type", exception.type())
                .put("value", exception.value())
                .put("module", exception.module())
                .put("stacktrace", trace(exception.stackTrace()))
                .put("raw_stacktrace", trace(exception.rawStackTrace()))
                .putId("thread_id", exception.threadId())
                .put("mechanism", mechanism(exception.mechanism()))
                .with(exception.other());
    }

    static ObjectNode thread(ThreadValue thread) {
        return new Out()
                .putId("id", thread.id())
                .put("name", thread.name())
                .put("stacktrace", trace(thread.stackTrace()))
                .put("raw_stacktrace", trace(thread.rawStackTrace()))
                .put("crashed", thread.crashed())
                .put("current", thread.current())
                .put("main", thread.main())
                .put("state", thread.state())
                .with(thread.other());
    }

    static @Nullable ObjectNode trace(@Nullable StackTrace trace) {
        return trace == null
                ? null
                : new Out()
                        .putList("frames", trace.frames(), TraceWriter::frame)
                        .putTexts("registers", trace.registers())
                        .with(trace.other());
    }

    private static ObjectNode frame(Frame frame) {
        return new Out()
                .put("function", frame.function())
                .put("raw_function", frame.rawFunction())
                .put("symbol", frame.symbol())
                .put("module", frame.module())
                .put("package", frame.packageName())
                .put("filename", frame.filename())
                .put("abs_path", frame.absPath())
                .put("lineno", frame.lineNo())
                .put("colno", frame.colNo())
                .put("platform", frame.platform())
                .putTexts("pre_context", frame.preContext())
                .put("context_line", frame.contextLine())
                .putTexts("post_context", frame.postContext())
                .put("in_app", frame.inApp())
                .put("vars", frame.vars())
                .put("data", frame.data())
                .putAddress("image_addr", frame.imageAddr())
                .putAddress("instruction_addr", frame.instructionAddr())
                .put("addr_mode", frame.addrMode())
                .putAddress("symbol_addr", frame.symbolAddr())
                .put("trust", frame.trust())
                .with(frame.other());
    }

    private static @Nullable ObjectNode mechanism(@Nullable Mechanism mechanism) {
        return mechanism == null
                ? null
                : new Out()
                        .put("type", mechanism.type())
                        .put("synthetic", mechanism.synthetic())
                        .put("description", mechanism.description())
                        .put("help_link", mechanism.helpLink())
                        .put("handled", mechanism.handled())
                        .put("source", mechanism.source())
                        .put("is_exception_group", mechanism.exceptionGroup())
                        .put("exception_id", mechanism.exceptionId())
                        .put("parent_id", mechanism.parentId())
                        .put("data", mechanism.data())
                        .put("meta", mechanism.meta())
                        .with(mechanism.other());
    }
}
