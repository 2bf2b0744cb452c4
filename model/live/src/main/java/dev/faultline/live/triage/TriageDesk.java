package dev.faultline.live.triage;

import dev.faultline.live.job.Progress;
import dev.faultline.triage.grouping.ProjectRules;
import java.util.List;

/// Who knows how issues became what they are, and regroups them. A port, so that the window can be tested without a
/// store. Any thread; all methods may block.
public interface TriageDesk {
    /// Nobody knows anything.
    TriageDesk NONE = new NoTriageDesk();

    /// What became of an issue.
    IssueTrail trail(long issue);

    /// The grouping hashes that lead to an issue, those with most events first.
    List<IssueHash> hashes(long issue);

    /// The rules of a project.
    RuleBook rules(String project);

    /// Finds out what the issues of a project would become under other rules. Nothing is changed.
    ///
    /// @throws Exception if the events cannot be read; the message is for the user
    RegroupPlan plan(String project, ProjectRules rules, Progress progress) throws Exception;

    /// Does what a plan shows. Returns when it is done.
    ///
    /// @throws Exception if it cannot be done; the message is for the user
    void apply(RegroupPlan plan, Progress progress) throws Exception;
}
