package dev.faultline.intake;

import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.IssueState;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A decision that was applied.
///
/// @param before what stood before, by the id of each issue that was there; enough to take the decision back
public record Applied(long sequence, Decision decision, Map<Long, Before> before) {
    /// An issue before a decision.
    public record Before(IssueState state, @Nullable String assignee, boolean seen, boolean deleted) {}
}
