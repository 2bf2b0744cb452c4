package dev.faultline.triage.grouping;

import dev.faultline.event.Frame;
import org.jspecify.annotations.Nullable;

/// The frame where an event happened: the last in-app one, else the last one.
///
/// @param function the trimmed name
record CrashFrame(Frame sent, @Nullable String function) {

    /// @param named leave out frames whose function is not known
    static @Nullable CrashFrame of(@Nullable Trace trace, boolean named) {
        if (trace == null) {
            return null;
        }
        CrashFrame last = null;
        for (int i = trace.size() - 1; i >= 0; i--) {
            String function = trace.described().get(i).function();
            if (named && !isName(function)) {
                continue;
            }
            CrashFrame frame = new CrashFrame(trace.sent().get(i), function);
            if (trace.classified().get(i).inApp()) {
                return frame;
            }
            last = last == null ? frame : last;
        }
        return last;
    }

    private static boolean isName(@Nullable String function) {
        return function != null && !function.equals("<redacted>") && !function.equals("<unknown>");
    }

    @Nullable
    String path() {
        return first(sent.absPath(), sent.filename());
    }

    @Nullable
    String file() {
        return first(sent.filename(), sent.absPath());
    }

    @Nullable
    String packageBase() {
        String name = sent.packageName();
        return name == null ? null : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null || one.isEmpty() ? other : one;
    }
}
