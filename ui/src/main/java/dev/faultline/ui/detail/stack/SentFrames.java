package dev.faultline.ui.detail.stack;

import dev.faultline.event.Frame;
import dev.faultline.event.symbols.NativeFrame;
import java.util.ArrayList;
import java.util.List;

/// What stood for each frame before it was found out, in few words.
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
