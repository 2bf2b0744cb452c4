package dev.faultline.triage.issue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a user decided. Decisions are records of the segment log like events: acknowledged when on disk, applied in the
/// log's order, replayed by a reindex.
public sealed interface Decision {

    /// When the user decided.
    Instant at();

    /// Marks issues resolved.
    ///
    /// @param how for which releases
    record Resolve(Instant at, List<Long> issues, Resolution how) implements Decision {}

    /// Puts issues away until a condition is met.
    record Archive(Instant at, List<Long> issues, ArchiveUntil until) implements Decision {}

    /// Opens resolved or archived issues again.
    record Reopen(Instant at, List<Long> issues) implements Decision {}

    /// Deletes issues with their events; later events of the same hashes make new issues.
    record Delete(Instant at, List<Long> issues) implements Decision {}

    /// Takes a deletion back, as long as the bytes are there.
    record Restore(Instant at, List<Long> issues) implements Decision {}

    /// Names who looks after issues; null for nobody.
    record Assign(Instant at, List<Long> issues, @Nullable String assignee) implements Decision {}

    /// Marks issues seen or unseen.
    record MarkSeen(Instant at, List<Long> issues, boolean seen) implements Decision {}

    /// Puts issues into another one of their project: their events, and the hashes that lead to them, so that later
    /// events of the merged kinds join. The state, the owner and the ids of that one stay.
    record Merge(Instant at, long into, List<Long> issues) implements Decision {}

    /// Lets chosen hashes of an issue lead to an issue of their own, with their events; they stay apart.
    record Unmerge(Instant at, long issue, List<String> hashes) implements Decision {}

    /// Writes something down about an issue; the number of the record is the note's.
    record Note(Instant at, long issue, String text) implements Decision {}

    /// Writes a note anew, or takes it off.
    ///
    /// @param issue that the note was written about
    /// @param note number of the note
    /// @param text null to take it off
    record EditNote(
            Instant at, long issue, long note, @Nullable String text) implements Decision {}

    /// Takes back what a record of the log decided. Without effect when that was taken back before.
    ///
    /// @param record its number
    record TakeBack(Instant at, long record) implements Decision {}
}
