package dev.faultline.ui.detail.stack;

import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Frame;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One trace: of an exception, of a thread, or of the event itself.
///
/// @param key unique within the event, stable while the event is shown; prefix of the keys of its frames
/// @param exception what was thrown; null for the trace of a thread or of the event
/// @param frames oldest call first, as in the protocol
/// @param registers by name, as sent
/// @param place where the exception stands in its group
/// @param sent words for what was sent for each frame; empty where that is no other
/// @param common number of oldest frames that the exception it caused has as well
/// @param remarks what its parts are annotated with
record Trace(
        String key,
        @Nullable ExceptionValue exception,
        List<Frame> frames,
        Map<String, String> registers,
        List<String> sent,
        ExceptionTree.Place place,
        int common,
        TraceRemarks remarks) {

    /// Whether any frame is known to belong to the application.
    boolean hasAppFrames() {
        return frames.stream().anyMatch(Trace::isApp);
    }

    /// The frame to open first, as index into the frames: the newest of the application, else the newest; -1 without.
    int crashFrame() {
        for (int i = frames.size() - 1; i >= 0; i--) {
            if (isApp(frames.get(i))) {
                return i;
            }
        }
        return frames.size() - 1;
    }

    String frameKey(int frame) {
        return key + ".f" + frame;
    }

    static boolean isApp(Frame frame) {
        return Boolean.TRUE.equals(frame.inApp());
    }
}
