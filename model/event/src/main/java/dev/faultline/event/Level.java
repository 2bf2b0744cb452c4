package dev.faultline.event;

import java.util.Locale;

/// How bad an event is, mildest first. Wire names are the lower-case constants.
public enum Level {
    DEBUG,
    INFO,
    WARNING,
    ERROR,
    FATAL;

    /// The name on the wire, such as `warning`.
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
