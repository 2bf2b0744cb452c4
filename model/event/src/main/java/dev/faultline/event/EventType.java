package dev.faultline.event;

/// What kind of event it is, as the protocol's `type` names it.
public enum EventType {
    ERROR,
    DEFAULT,
    TRANSACTION,
    FEEDBACK,
    CSP,
    HPKP,
    EXPECTCT,
    EXPECTSTAPLE,
    NEL
}
