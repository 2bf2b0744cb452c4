package dev.faultline.triage.grouping.text;

import java.util.Locale;

/// Platforms whose frames behave alike.
public enum Family {
    NATIVE,
    JAVASCRIPT,
    OTHER;

    /// The family of a platform of the protocol.
    public static Family of(String platform) {
        return switch (platform) {
            case "objc", "cocoa", "swift", "native", "c" -> NATIVE;
            case "javascript", "node" -> JAVASCRIPT;
            default -> OTHER;
        };
    }

    /// The name rules use, such as `native`.
    public String ruleName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
