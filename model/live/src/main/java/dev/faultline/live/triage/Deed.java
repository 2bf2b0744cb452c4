package dev.faultline.live.triage;

import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.Substatus;

/// What happened to an issue.
public sealed interface Deed {

    /// A user decided something.
    record Decided(Decision decision) implements Deed {}

    /// It came back, or escalated, or its time in the archive was over.
    record Became(Substatus substatus) implements Deed {}

    /// Its events were grouped by other rules.
    record Regrouped() implements Deed {}

    /// Something this version does not know.
    ///
    /// @param word as the log has it
    record Other(String word) implements Deed {}
}
