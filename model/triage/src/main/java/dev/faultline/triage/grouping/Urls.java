package dev.faultline.triage.grouping;

import org.jspecify.annotations.Nullable;

/// Tells paths that are addresses of pages from paths of files.
final class Urls {
    private Urls() {}

    /// An address a browser loaded from, files of the local disk left out.
    static boolean isPage(@Nullable String path) {
        return path != null
                && (path.startsWith("http:")
                        || path.startsWith("https:")
                        || path.startsWith("applewebdata:")
                        || path.startsWith("blob:"));
    }

    /// An address a browser loaded from, `file:` among them.
    static boolean isAddress(@Nullable String path) {
        return isPage(path) || (path != null && path.startsWith("file:"));
    }
}
