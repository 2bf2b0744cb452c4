package dev.faultline.live.release;

import java.time.Instant;

/// A moment to mark on a chart.
///
/// @param text name of the release, or title of the issue
/// @param issue id of the issue; 0 for a release
public record ReleaseMark(Kind kind, Instant at, String text, long issue) {

    /// What happened.
    public enum Kind {
        FIRST_SEEN,
        REGRESSED
    }
}
