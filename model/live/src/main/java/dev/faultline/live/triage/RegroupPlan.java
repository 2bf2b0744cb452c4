package dev.faultline.live.triage;

import dev.faultline.triage.grouping.ProjectRules;
import dev.faultline.triage.issue.Issue;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What the issues of a project would become under other rules. Immutable.
///
/// @param fates what would become of each issue that would lose events, those that would lose most first
/// @param source what the desk needs to do it
public record RegroupPlan(String project, ProjectRules rules, Figures figures, List<Fate> fates, Object source) {

    public RegroupPlan {
        fates = List.copyOf(fates);
    }

    /// The plan in numbers.
    ///
    /// @param events number of events that were looked at
    /// @param moved number of those that would be in another issue
    /// @param issues number of issues that have these events now
    /// @param made number of issues that would be new
    /// @param merged number of issues that would be gone, as all their events would be in others
    /// @param split number of issues whose events would be in several
    public record Figures(long events, long moved, long issues, long made, long merged, long split) {}

    /// What becomes of one issue.
    ///
    /// @param parts where its events would be, most first
    public record Fate(Issue issue, List<Part> parts) {

        public Fate {
            parts = List.copyOf(parts);
        }

        /// Whether nothing would be left of it.
        public boolean gone() {
            return parts.stream().noneMatch(part -> part.issue() == issue.id());
        }

        /// Whether its events would be in several.
        public boolean split() {
            return parts.size() > 1;
        }
    }

    /// Events of one issue that would be together.
    ///
    /// @param issue where; 0 for a new one
    /// @param shortId of that issue; empty for a new one
    /// @param title of that issue
    public record Part(long issue, String shortId, String title, long events) {}

    /// Number of issues that would stay as they are: they lose nothing and gain nothing.
    public long unchanged() {
        Set<Long> touched = fates.stream()
                .flatMap(fate -> fate.parts().stream())
                .map(Part::issue)
                .filter(issue -> issue != 0)
                .collect(Collectors.toSet());
        fates.forEach(fate -> touched.add(fate.issue().id()));
        return Math.max(0, figures.issues() - touched.size());
    }
}
