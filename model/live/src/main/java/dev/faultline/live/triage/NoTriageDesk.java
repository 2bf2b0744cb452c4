package dev.faultline.live.triage;

import dev.faultline.live.job.Progress;
import dev.faultline.triage.grouping.ProjectRules;
import java.util.List;

/// Knows nothing.
final class NoTriageDesk implements TriageDesk {

    @Override
    public IssueTrail trail(long issue) {
        return IssueTrail.NONE;
    }

    @Override
    public List<IssueHash> hashes(long issue) {
        return List.of();
    }

    @Override
    public RuleBook rules(String project) {
        return new RuleBook(project, List.of());
    }

    @Override
    public RegroupPlan plan(String project, ProjectRules rules, Progress progress) {
        return new RegroupPlan(project, rules, new RegroupPlan.Figures(0, 0, 0, 0, 0, 0), List.of(), rules);
    }

    @Override
    public void apply(RegroupPlan plan, Progress progress) {
        throw new UnsupportedOperationException("these issues cannot be regrouped");
    }
}
