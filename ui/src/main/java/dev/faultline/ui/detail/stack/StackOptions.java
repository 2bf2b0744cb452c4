package dev.faultline.ui.detail.stack;

/// How traces are shown; remembered from event to event.
///
/// @param newestFirst whether a trace begins with the frame that crashed
/// @param thrownFirst whether the chain begins with the exception that was thrown, else with the innermost cause
/// @param raw whether traces are shown as they were before they were rewritten, where the event has them
record StackOptions(FrameFilter filter, boolean newestFirst, boolean thrownFirst, boolean raw) {

    static final StackOptions DEFAULT = new StackOptions(FrameFilter.FOLDED, true, true, false);

    StackOptions withFilter(FrameFilter changed) {
        return new StackOptions(changed, newestFirst, thrownFirst, raw);
    }

    StackOptions withNewestFirst(boolean changed) {
        return new StackOptions(filter, changed, thrownFirst, raw);
    }

    StackOptions withThrownFirst(boolean changed) {
        return new StackOptions(filter, newestFirst, changed, raw);
    }

    StackOptions withRaw(boolean changed) {
        return new StackOptions(filter, newestFirst, thrownFirst, changed);
    }
}
