package dev.faultline.ui.detail.crumb;

/// How times of breadcrumbs are shown.
public enum CrumbTime {
    /// Before the event.
    RELATIVE,
    /// In the user's zone.
    LOCAL,
    UTC
}
