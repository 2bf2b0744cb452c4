package dev.faultline.ui.timeline;

/// A kind of breadcrumb, from the top lane to the bottom one.
public enum Lane {
    NAVIGATION,
    HTTP,
    UI,
    DATA,
    SYSTEM,
    ERROR,
    LOG
}
