package dev.faultline.ui.home;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// What happened since the user was here.
///
/// @param left when that was
/// @param made number of issues that are new
/// @param back number of issues that came back
record Since(Instant left, long made, long back) {

    static Since of(Instant left) {
        return new Since(left.truncatedTo(ChronoUnit.SECONDS), 0, 0);
    }

    Since withMade(long number) {
        return new Since(left, number, back);
    }

    Since withBack(long number) {
        return new Since(left, made, number);
    }

    /// Finds the new issues.
    String newQuery() {
        return "firstSeen:>" + left;
    }

    /// Finds the issues that came back.
    String backQuery() {
        return "is:regressed lastSeen:>" + left;
    }
}
