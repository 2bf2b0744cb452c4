package dev.faultline.triage.issue;

/// For which releases an issue is resolved.
public sealed interface Resolution {

    /// For all: any later event is a regression.
    record Now() implements Resolution {}

    /// From this release on: older releases do not reopen the issue.
    record InRelease(String release) implements Resolution {}

    /// In the release that follows the newest one known when the user decided.
    ///
    /// @param newestKnown empty for the newest one that is known when it is applied
    record InNextRelease(String newestKnown) implements Resolution {}
}
