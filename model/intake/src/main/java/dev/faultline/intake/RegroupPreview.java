package dev.faultline.intake;

import dev.faultline.triage.grouping.ProjectRules;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.regroup.HashLists;
import java.util.List;

/// What the issues of a project would become under other rules. Immutable; it can be applied.
public final class RegroupPreview {
    private final String project;
    private final ProjectRules rules;
    private final Figures figures;
    private final List<Fate> fates;
    private final HashLists hashes;

    RegroupPreview(String project, ProjectRules rules, Figures figures, List<Fate> fates, HashLists hashes) {
        this.project = project;
        this.rules = rules;
        this.figures = figures;
        this.fates = fates;
        this.hashes = hashes;
    }

    /// The preview in numbers.
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
    public record Fate(Issue issue, List<Part> parts) {}

    /// Events of one issue that would be together.
    ///
    /// @param issue where; 0 for a new one
    /// @param title of that issue
    /// @param samples ids of some of the events
    public record Part(long issue, String shortId, String title, long events, List<String> samples) {}

    /// The project.
    public String project() {
        return project;
    }

    /// The rules the project would have.
    public ProjectRules rules() {
        return rules;
    }

    /// The preview in numbers.
    public Figures figures() {
        return figures;
    }

    /// What would become of each issue that would lose events, those that would lose most first.
    public List<Fate> fates() {
        return fates;
    }

    HashLists hashes() {
        return hashes;
    }
}
