package dev.faultline.event.read;

import java.util.Locale;

/// Families of operating systems that number their signals and errors alike.
enum OsFamily {
    LINUX,
    DARWIN,
    WINDOWS,
    OTHER;

    static OsFamily named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "windows" -> WINDOWS;
            case "linux", "android" -> LINUX;
            case "macos", "mac os x", "ios", "ipados", "tvos", "watchos", "visionos", "darwin" -> DARWIN;
            default -> OTHER;
        };
    }
}
