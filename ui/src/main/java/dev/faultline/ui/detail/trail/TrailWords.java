package dev.faultline.ui.detail.trail;

import dev.faultline.live.triage.Deed;
import dev.faultline.live.triage.IssueTrail;
import dev.faultline.live.triage.TrailEntry;
import dev.faultline.triage.issue.ArchiveUntil;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.Resolution;
import dev.faultline.triage.issue.Substatus;
import dev.faultline.ui.detail.value.Preview;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Entries of a trail in words.
final class TrailWords {
    private static final int LONGEST = 200;
    private static final int MOST_NAMES = 5;

    private final Texts texts;

    TrailWords(Texts texts) {
        this.texts = texts;
    }

    /// What happened, without who and when.
    String of(TrailEntry entry, IssueTrail trail, long issue) {
        return switch (entry.deed()) {
            case Deed.Decided(Decision decision) -> decided(decision, trail, issue);
            case Deed.Became(Substatus substatus) -> became(substatus);
            case Deed.Regrouped() -> texts.get("detail.trail.regrouped");
            case Deed.Other(String word) -> texts.format("detail.trail.other", word);
        };
    }

    /// Who did it, and whether in another home; nobody, where it happened by itself.
    String by(TrailEntry entry) {
        boolean alone = entry.deed() instanceof Deed.Became;
        String who = alone ? texts.get("detail.trail.by.itself") : by(entry.who());
        return entry.imported() ? texts.format("detail.trail.by.imported", who) : who;
    }

    /// Somebody's name, or that it is not known.
    String by(@Nullable String who) {
        return who == null ? texts.get("detail.trail.by.unknown") : who;
    }

    Icon icon(TrailEntry entry) {
        return switch (entry.deed()) {
            case Deed.Became _ -> Icon.WARNING;
            case Deed.Regrouped _ -> Icon.GROUPING;
            case Deed.Other _ -> Icon.INFO;
            case Deed.Decided(Decision decision) -> icon(decision);
        };
    }

    private static Icon icon(Decision decision) {
        return switch (decision) {
            case Decision.Resolve _ -> Icon.RESOLVE;
            case Decision.Archive _ -> Icon.ARCHIVE;
            case Decision.Reopen _ -> Icon.REOPEN;
            case Decision.Delete _ -> Icon.DELETE;
            case Decision.Restore _, Decision.TakeBack _ -> Icon.UNDO;
            case Decision.Assign _ -> Icon.USER;
            case Decision.MarkSeen _ -> Icon.SEEN;
            case Decision.Merge _ -> Icon.MERGE;
            case Decision.Unmerge _ -> Icon.SPLIT;
            case Decision.Note _, Decision.EditNote _ -> Icon.NOTE;
        };
    }

    private String decided(Decision decision, IssueTrail trail, long issue) {
        return switch (decision) {
            case Decision.Resolve(var at, var issues, Resolution how) -> resolved(how);
            case Decision.Archive(var at, var issues, ArchiveUntil until) -> archived(until);
            case Decision.Reopen _ -> texts.get("detail.trail.reopened");
            case Decision.Delete _ -> texts.get("detail.trail.deleted");
            case Decision.Restore _ -> texts.get("detail.trail.restored");
            case Decision.Assign(var at, var issues, @Nullable String owner) ->
                owner == null
                        ? texts.get("detail.trail.unassigned")
                        : texts.format("detail.trail.assigned", Preview.line(owner, LONGEST));
            case Decision.Merge merge -> merged(merge, trail, issue);
            case Decision.Unmerge(var at, var from, List<String> hashes) ->
                texts.format("detail.trail.unmerged", hashes.size());
            case Decision.Note(var at, var about, String text) ->
                texts.format("detail.trail.note", Preview.line(text, LONGEST));
            case Decision.EditNote edit ->
                texts.get(edit.text() == null ? "detail.trail.note.removed" : "detail.trail.note.edited");
            case Decision.MarkSeen _, Decision.TakeBack _ -> texts.format("detail.trail.other", "");
        };
    }

    private String resolved(Resolution how) {
        return switch (how) {
            case Resolution.Now() -> texts.get("detail.trail.resolved");
            case Resolution.InRelease(String release) -> texts.format("detail.trail.resolved.release", release);
            case Resolution.InNextRelease(String newest) ->
                newest.isEmpty()
                        ? texts.get("detail.trail.resolved.following")
                        : texts.format("detail.trail.resolved.next", newest);
        };
    }

    private String archived(ArchiveUntil until) {
        return switch (until) {
            case ArchiveUntil.Escalating() -> texts.get("detail.trail.archived.escalating");
            case ArchiveUntil.Time(var time) -> texts.format("detail.trail.archived.time", texts.time(time));
            case ArchiveUntil.Events(long count) -> texts.format("detail.trail.archived.events", count);
            case ArchiveUntil.Users(long count) -> texts.format("detail.trail.archived.users", count);
            case ArchiveUntil.Forever() -> texts.get("detail.trail.archived.forever");
        };
    }

    private String merged(Decision.Merge merge, IssueTrail trail, long issue) {
        if (merge.into() != issue) {
            return texts.format("detail.trail.merged.into", name(trail, merge.into()));
        }
        List<Long> others =
                merge.issues().stream().filter(other -> other != issue).toList();
        String names = others.stream()
                .limit(MOST_NAMES)
                .map(other -> name(trail, other))
                .collect(Collectors.joining(", "));
        return others.size() > MOST_NAMES
                ? texts.format("detail.trail.merged.many", names, others.size() - MOST_NAMES)
                : texts.format("detail.trail.merged", names);
    }

    private static String name(IssueTrail trail, long issue) {
        return trail.shortIds().getOrDefault(issue, "#" + issue);
    }

    private String became(Substatus substatus) {
        return switch (substatus) {
            case REGRESSED -> texts.get("detail.trail.regressed");
            case ESCALATING -> texts.get("detail.trail.escalating");
            default -> texts.get("detail.trail.ongoing");
        };
    }
}
