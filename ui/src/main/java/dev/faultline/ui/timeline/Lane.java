package dev.faultline.ui.timeline;

/// A kind of breadcrumb, from the top lane to the bottom one.
public enum Lane {
    /// Every kind, where there is room for one lane only.
    ALL,
    NAVIGATION,
    HTTP,
    UI,
    QUERY,
    SYSTEM,
    ERROR,
    LOG,
    OTHER
}
