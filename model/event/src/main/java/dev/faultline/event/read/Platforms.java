package dev.faultline.event.read;

import java.util.Set;

/// The platforms of the protocol.
final class Platforms {
    static final String OTHER = "other";

    private static final Set<String> KNOWN = Set.of(
            "as3",
            "c",
            "cfml",
            "cocoa",
            "csharp",
            "elixir",
            "go",
            "groovy",
            "haskell",
            "java",
            "javascript",
            "native",
            "node",
            "objc",
            OTHER,
            "perl",
            "php",
            "python",
            "ruby");

    private Platforms() {}

    /// The platform of an event, `other` when absent or unknown.
    static String take(Fields fields, Problems problems) {
        String platform = fields.text("platform");
        if (platform == null || platform.isEmpty()) {
            return OTHER;
        }
        if (!KNOWN.contains(platform)) {
            problems.refuse("platform", "unknown platform, taken as other", platform);
            return OTHER;
        }
        return platform;
    }
}
