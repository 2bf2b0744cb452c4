package dev.faultline.event.read;

import java.util.Set;

/// The platforms of the protocol. One that is not among them stays as sent: to everything that asks it is like `other`,
/// but to people it says more.
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

    /// The platform of an event, `other` when absent.
    static String take(Fields fields, Problems problems) {
        String platform = fields.text("platform");
        if (platform == null || platform.isEmpty()) {
            return OTHER;
        }
        if (!KNOWN.contains(platform)) {
            problems.note("platform", "unknown_platform", "the protocol knows no platform " + platform);
        }
        return platform;
    }
}
