package dev.faultline.store.index;

import dev.faultline.store.decision.Adoption;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Something that was decided about an issue, or that became of it by itself.
///
/// @param record number of the record that says so
/// @param who decided; null for what became of it by itself, and when not known
/// @param what as [dev.faultline.store.decision.DecisionJson] writes it, without the issues
/// @param before what stood before: `state`, `assignee`, `seen`, `deleted`, as far as it was touched
/// @param undone number of the record that took it back; 0 for none
public record ActivityEntry(
        long issue, long record, Instant at, @Nullable String who, ObjectNode what, ObjectNode before, long undone) {
    /// What says nothing about what its user wants an issue to be.
    private static final Set<String> NO_DECISIONS =
            Set.of("note", "edit_note", "seen", "regroup", Adoption.WORD, "new", "ongoing", "escalating", "regressed");

    /// Whether a user of this home decided it and it holds, so that what was decided elsewhere has to stay outside;
    /// that such a thing was let in and thrown out again is a decision as well.
    public boolean isOwnDecision() {
        String word = what.path("decision").asString("");
        if (word.equals("take_back")) {
            return what.path("of").asString("").equals(Adoption.WORD);
        }
        return undone == 0 && !isImported() && !NO_DECISIONS.contains(word);
    }

    /// Whether it took over what was decided in another home.
    public boolean isAdoption() {
        return what.path("decision").asString("").equals(Adoption.WORD);
    }

    /// Whether it was decided in another home.
    public boolean isImported() {
        return what.path(Adoption.IMPORTED).asBoolean(false);
    }
}
