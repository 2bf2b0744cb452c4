package dev.faultline.event.symbols;

import dev.faultline.event.DebugImage;
import dev.faultline.event.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// How findings stand in a frame: name, file and line in their fields, and in the frame's `data` the object
/// `symbolication` with the `status` and, for an inlined call, `inline`.
public final class NativeFrame {
    private static final String NOTE = "symbolication";

    private NativeFrame() {}

    /// What became of a frame; null for frames that nobody looked up.
    public static @Nullable SymbolStatus status(Frame frame) {
        JsonNode status = note(frame).path("status");
        return status.isString() ? SymbolStatus.of(status.stringValue()) : null;
    }

    /// Whether the frame is a call that was inlined into the next older frame.
    public static boolean isInline(Frame frame) {
        return note(frame).path("inline").asBoolean(false);
    }

    /// Index of the frame's module among the images of the event; -1 when it is in none.
    public static int module(Frame frame) {
        return note(frame).path("module").asInt(-1);
    }

    private static JsonNode note(Frame frame) {
        ObjectNode data = frame.data();
        return data == null ? JsonNodeFactory.instance.missingNode() : data.path(NOTE);
    }

    /// The frames that stand for one that was sent, oldest call first.
    static List<Frame> named(Frame sent, FrameSymbols finding, @Nullable DebugImage image) {
        Frame placed = placed(sent, image, data(sent, finding));
        if (finding.calls().isEmpty()) {
            return List.of(placed);
        }
        List<Frame> frames = new ArrayList<>();
        for (SourceCall call : finding.calls().reversed()) {
            frames.add(call.inlined() ? inlined(placed, call) : called(placed, call));
        }
        return frames;
    }

    /// As sent, with the module it is in.
    private static Frame placed(Frame sent, @Nullable DebugImage image, ObjectNode data) {
        return new Frame(
                sent.function(),
                sent.rawFunction(),
                sent.symbol(),
                sent.module(),
                orElse(sent.packageName(), image == null ? null : image.codeFile()),
                sent.filename(),
                sent.absPath(),
                sent.lineNo(),
                sent.colNo(),
                sent.platform(),
                sent.inApp(),
                sent.preContext(),
                sent.contextLine(),
                sent.postContext(),
                sent.vars(),
                data,
                sent.instructionAddr(),
                sent.symbolAddr(),
                orElse(sent.imageAddr(), image == null ? null : image.imageAddr()),
                sent.addrMode(),
                sent.trust(),
                sent.other());
    }

    private static Frame called(Frame placed, SourceCall call) {
        String file = orElse(call.file(), placed.absPath());
        boolean lined = call.line() > 0;
        return new Frame(
                call.function(),
                null,
                orElse(call.symbol(), placed.symbol()),
                placed.module(),
                placed.packageName(),
                orElse(base(call.file()), placed.filename()),
                file,
                lined ? Integer.valueOf(call.line()) : placed.lineNo(),
                lined ? column(call) : placed.colNo(),
                placed.platform(),
                placed.inApp(),
                placed.preContext(),
                placed.contextLine(),
                placed.postContext(),
                placed.vars(),
                placed.data(),
                placed.instructionAddr(),
                placed.symbolAddr(),
                placed.imageAddr(),
                placed.addrMode(),
                placed.trust(),
                placed.other());
    }

    private static Frame inlined(Frame placed, SourceCall call) {
        ObjectNode data = Objects.requireNonNull(placed.data()).deepCopy();
        ((ObjectNode) data.path(NOTE)).put("inline", true);
        return new Frame(
                call.function(),
                null,
                call.symbol(),
                placed.module(),
                placed.packageName(),
                base(call.file()),
                call.file(),
                call.line() > 0 ? Integer.valueOf(call.line()) : null,
                column(call),
                placed.platform(),
                placed.inApp(),
                List.of(),
                null,
                List.of(),
                null,
                data,
                placed.instructionAddr(),
                null,
                placed.imageAddr(),
                placed.addrMode(),
                "inline",
                placed.other());
    }

    private static <T> @Nullable T orElse(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }

    private static @Nullable Integer column(SourceCall call) {
        return call.column() == 0 ? null : call.column();
    }

    private static ObjectNode data(Frame sent, FrameSymbols finding) {
        ObjectNode data = sent.data() == null
                ? JsonNodeFactory.instance.objectNode()
                : sent.data().deepCopy();
        ObjectNode note = data.putObject(NOTE).put("status", finding.status().wireName());
        if (finding.module() >= 0) {
            note.put("module", finding.module());
        }
        return data;
    }

    private static @Nullable String base(@Nullable String path) {
        return path == null ? null : path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
