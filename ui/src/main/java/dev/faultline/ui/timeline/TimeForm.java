package dev.faultline.ui.timeline;

/// How times of breadcrumbs are shown.
public enum TimeForm {
    /// Before the event.
    RELATIVE,
    /// In the user's zone.
    LOCAL,
    UTC
}
