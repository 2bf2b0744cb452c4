package dev.faultline.live.triage;

import dev.faultline.triage.grouping.ProjectRules;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rules of a project on top of the shipped ones, and those it had before.
///
/// @param history the rules in force first; empty while the project never had any
public record RuleBook(String project, List<Version> history) {

    public RuleBook {
        history = List.copyOf(history);
    }

    /// Rules that a user gave the project.
    ///
    /// @param who gave them; null when not known
    public record Version(Instant at, @Nullable String who, ProjectRules rules) {}

    /// The rules in force.
    public ProjectRules inForce() {
        return history.isEmpty() ? ProjectRules.NONE : history.getFirst().rules();
    }

    /// The rules before those in force; null when the project never had others.
    public @Nullable ProjectRules before() {
        if (history.isEmpty()) {
            return null;
        }
        return history.size() == 1 ? ProjectRules.NONE : history.get(1).rules();
    }
}
