package dev.faultline.live.triage;

import dev.faultline.store.decision.Adoption;
import dev.faultline.store.decision.DecisionJson;
import dev.faultline.store.index.ActivityEntry;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.Substatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Reads what the index has of an issue's trail. Pure.
public final class TrailReader {
    private static final String STATE = "state";

    private TrailReader() {}

    /// The entries of a trail; that an issue was opened is left out, and what was taken back says so itself.
    ///
    /// @param trail newest first
    public static List<TrailEntry> entries(List<ActivityEntry> trail) {
        Map<Long, TrailEntry.Undone> undone = new HashMap<>();
        trail.forEach(entry -> undone.put(entry.record(), new TrailEntry.Undone(entry.at(), entry.who())));
        List<TrailEntry> entries = new ArrayList<>();
        Set<String> later = new HashSet<>();
        for (ActivityEntry entry : trail) {
            String word = word(entry);
            if (word.equals("seen") || word.equals("take_back")) {
                continue;
            }
            Deed deed = deed(entry);
            String subject = subject(deed);
            boolean holds = entry.undone() == 0;
            boolean newest = holds && (subject == null || later.add(subject));
            entries.add(new TrailEntry(
                    entry.record(),
                    entry.issue(),
                    entry.at(),
                    entry.who(),
                    deed,
                    holds ? null : undone.getOrDefault(entry.undone(), new TrailEntry.Undone(Instant.EPOCH, null)),
                    newest && deed instanceof Deed.Decided && !isAdopted(entry),
                    entry.isImported()));
        }
        return entries;
    }

    /// What was taken over as a whole is not taken back in parts.
    private static boolean isAdopted(ActivityEntry entry) {
        return entry.isImported() && Adoption.Line.isAdoptable(entry.what());
    }

    /// The notes as they read now, newest first.
    ///
    /// @param trail newest first
    public static List<IssueNote> notes(List<ActivityEntry> trail) {
        Map<Long, IssueNote> notes = new HashMap<>();
        for (ActivityEntry entry : trail.reversed()) {
            Decision decision = entry.undone() == 0 ? decision(entry) : null;
            if (decision instanceof Decision.Note(Instant at, long issue, String text)) {
                notes.put(entry.record(), new IssueNote(entry.record(), issue, at, entry.who(), text, null));
            } else if (decision instanceof Decision.EditNote edit) {
                notes.computeIfPresent(edit.note(), (_, note) -> edited(note, edit));
            }
        }
        return notes.values().stream()
                .sorted((one, other) -> Long.compare(other.record(), one.record()))
                .toList();
    }

    private static @Nullable IssueNote edited(IssueNote note, Decision.EditNote edit) {
        return edit.text() == null
                ? null
                : new IssueNote(note.record(), note.issue(), note.at(), note.who(), edit.text(), edit.at());
    }

    /// What only the newest decision about can be taken back; null where each can.
    private static @Nullable String subject(Deed deed) {
        return switch (deed) {
            case Deed.Became _ -> STATE;
            case Deed.Decided(Decision.Resolve _), Deed.Decided(Decision.Archive _), Deed.Decided(Decision.Reopen _) ->
                STATE;
            case Deed.Decided(Decision.Assign _) -> "owner";
            case Deed.Decided(Decision.Delete _), Deed.Decided(Decision.Restore _) -> "deletion";
            case Deed.Decided(Decision.EditNote edit) -> "note " + edit.note();
            default -> null;
        };
    }

    private static Deed deed(ActivityEntry entry) {
        Decision decision = decision(entry);
        if (decision != null) {
            return new Deed.Decided(decision);
        }
        String word = word(entry);
        if (word.equals("regroup")) {
            return new Deed.Regrouped();
        }
        try {
            return new Deed.Became(Substatus.valueOf(word.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return new Deed.Other(word);
        }
    }

    private static @Nullable Decision decision(ActivityEntry entry) {
        ObjectNode json = entry.what().deepCopy().put("at", entry.at().toString());
        if (!json.has("issues")) {
            json.putArray("issues").add(entry.issue());
        }
        return DecisionJson.read(json);
    }

    private static String word(ActivityEntry entry) {
        return entry.what().path("decision").asString("");
    }
}
