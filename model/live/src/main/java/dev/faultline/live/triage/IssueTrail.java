package dev.faultline.live.triage;

import java.util.List;
import java.util.Map;

/// What became of an issue and what was written down about it. A snapshot: it does not change.
///
/// @param entries newest first
/// @param notes newest first
/// @param shortIds of the issues that the entries speak of
public record IssueTrail(List<TrailEntry> entries, List<IssueNote> notes, Map<Long, String> shortIds) {
    /// Nothing happened.
    public static final IssueTrail NONE = new IssueTrail(List.of(), List.of(), Map.of());

    public IssueTrail {
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
        shortIds = Map.copyOf(shortIds);
    }
}
