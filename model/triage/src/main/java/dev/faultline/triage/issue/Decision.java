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

    /// Sets a state exactly; how undo takes resolve, archive and reopen back.
    record SetState(Instant at, long issue, IssueState state) implements Decision {}
}
