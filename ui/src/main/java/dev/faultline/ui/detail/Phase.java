package dev.faultline.ui.detail;

/// What the screen has to show.
enum Phase {
    /// The first answer is still under way.
    LOADING,
    /// An event.
    SHOWN,
    /// There is no such issue: it was deleted or merged.
    GONE,
    /// The issue is there, its events are not any more.
    NO_EVENTS,
    /// The event is there, its payload cannot be read.
    UNREADABLE,
    /// Asking failed.
    FAILED
}
