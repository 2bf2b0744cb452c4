package dev.faultline.ui.detail.stack;

/// How traces are shown; remembered from event to event.
///
/// @param newestFirst whether a trace begins with the frame that crashed
/// @param thrownFirst whether the chain begins with the exception that was thrown, else with the innermost cause
/// @param view which form of the traces is shown, where the event has two
record StackOptions(FrameFilter filter, boolean newestFirst, boolean thrownFirst, TraceView view) {

    static final StackOptions DEFAULT = new StackOptions(FrameFilter.FOLDED, true, true, TraceView.FOUND);

    StackOptions withFilter(FrameFilter changed) {
        return new StackOptions(changed, newestFirst, thrownFirst, view);
    }

    StackOptions withNewestFirst(boolean changed) {
        return new StackOptions(filter, changed, thrownFirst, view);
    }

    StackOptions withThrownFirst(boolean changed) {
        return new StackOptions(filter, newestFirst, changed, view);
    }

    StackOptions withView(TraceView changed) {
        return new StackOptions(filter, newestFirst, thrownFirst, changed);
    }
}
