package dev.faultline.ui.detail.stack;

/// Which frames are shown.
public enum FrameFilter {
    /// All, with runs of system frames folded into one row.
    FOLDED,
    /// Frames of the application only.
    APP,
    /// All, one row each.
    ALL
}
