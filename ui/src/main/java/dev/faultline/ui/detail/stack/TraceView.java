package dev.faultline.ui.detail.stack;

/// Which form of a trace is shown, where an event has two.
enum TraceView {
    /// As it was found out: symbolicated, or rewritten by the SDK.
    FOUND,
    /// As it was found out, with what was sent beside each frame.
    COMPARED,
    /// As it was sent.
    SENT
}
