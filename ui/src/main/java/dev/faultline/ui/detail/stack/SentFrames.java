package dev.faultline.ui.detail.stack;

import dev.faultline.event.Frame;
import dev.faultline.event.StackTrace;
import dev.faultline.event.symbols.NativeFrame;
import java.util.ArrayList;
import java.util.List;

/// What stood for each frame before it was found out.
final class SentFrames {
    private static final String SAME = "↳";

    private SentFrames() {}

    /// The words for each of the frames, `↳` for calls that were inlined into the one before; empty where the two
    /// traces do not belong together frame by frame.
    static List<String> of(List<Frame> found, List<Frame> sent) {
        List<String> words = new ArrayList<>();
        int at = -1;
        for (Frame frame : found) {
            boolean inline = NativeFrame.isInline(frame);
            at += inline ? 0 : 1;
            if (at < 0 || at >= sent.size()) {
                return List.of();
            }
            words.add(inline ? SAME : words(sent.get(at)));
        }
        return at == sent.size() - 1 ? List.copyOf(words) : List.of();
    }

    /// The trace as it was sent; its frames belong to the application as those of its later form do, which has names.
    /// As sent where the two do not belong together frame by frame.
    static StackTrace sorted(StackTrace sent, StackTrace found) {
        List<Boolean> app = app(found.frames());
        if (app.size() != sent.frames().size()) {
            return sent;
        }
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < app.size(); i++) {
            Frame frame = sent.frames().get(i);
            frames.add(frame.withFindings(frame.function(), frame.rawFunction(), app.get(i), frame.data()));
        }
        return new StackTrace(List.copyOf(frames), sent.registers(), sent.other());
    }

    /// For each call that was not inlined, whether it or one inlined into it belongs to the application.
    private static List<Boolean> app(List<Frame> found) {
        List<Boolean> app = new ArrayList<>();
        for (Frame frame : found) {
            boolean own = Trace.isApp(frame);
            if (!NativeFrame.isInline(frame) || app.isEmpty()) {
                app.add(own);
            } else if (own) {
                app.set(app.size() - 1, true);
            }
        }
        return app;
    }

    private static String words(Frame frame) {
        Long address = frame.instructionAddr();
        String function = frame.rawFunction() != null ? frame.rawFunction() : frame.function();
        StringBuilder words = new StringBuilder(address == null ? "" : FrameLabel.hex(address));
        if (function != null) {
            words.append(words.isEmpty() ? "" : "  ").append(function);
        }
        if (address == null && frame.filename() != null) {
            words.append("  ").append(frame.filename());
            words.append(frame.lineNo() == null ? "" : ":" + frame.lineNo());
            words.append(frame.colNo() == null ? "" : ":" + frame.colNo());
        }
        return words.toString().strip();
    }
}
