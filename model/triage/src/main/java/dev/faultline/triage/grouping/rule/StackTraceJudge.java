package dev.faultline.triage.grouping.rule;

import dev.faultline.triage.grouping.reason.Reason;
import dev.faultline.triage.grouping.reason.Why;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Carries out what rules say about which frames count, for one way of looking at a stack trace.
final class StackTraceJudge {
    private final List<RuleFrame> frames;
    private final FrameVerdicts verdicts;
    private int maxFrames;
    private int minFrames;
    private @Nullable StackTraceRule maxSetBy;
    private @Nullable StackTraceRule minSetBy;

    StackTraceJudge(List<RuleFrame> frames, FrameVerdicts verdicts) {
        this.frames = frames;
        this.verdicts = verdicts;
    }

    void apply(StackTraceRule rule, int index) {
        for (int i = 0; i < rule.actions().size(); i++) {
            switch (rule.actions().get(i)) {
                case Action.Group group -> group(group, rule, index);
                case Action.App app -> explainApp(app, rule, index);
                case Action.MaxFrames max -> {
                    maxFrames = max.frames();
                    maxSetBy = rule;
                }
                case Action.MinFrames min -> {
                    minFrames = min.frames();
                    minSetBy = rule;
                }
                case Action.Category _, Action.Invert _, Action.Mark _ -> {
                    // say nothing about what counts
                }
            }
        }
    }

    private void group(Action.Group action, StackTraceRule rule, int index) {
        int to = action.range().to(index, frames.size());
        for (int i = action.range().from(index); i < to; i++) {
            if (verdicts.contributes(i) != action.on()) {
                verdicts.set(
                        i,
                        action.on(),
                        action.on()
                                ? rule.reasons().unignored()
                                : rule.reasons().ignored());
            }
        }
    }

    private void explainApp(Action.App action, StackTraceRule rule, int index) {
        int to = action.range().to(index, frames.size());
        for (int i = action.range().from(index); i < to; i++) {
            RuleFrame frame = frames.get(i);
            if (frame.inAppChanged() || action.on() == verdicts.contributes(i)) {
                Reason marked =
                        frame.inApp() ? rule.reasons().inApp() : rule.reasons().outOfApp();
                verdicts.set(i, verdicts.contributes(i), marked);
            }
        }
    }

    StackTraceResult result() {
        keepTopmost();
        int total = verdicts.total();
        if (minSetBy != null && total > 0 && total < minFrames) {
            return new StackTraceResult(false, Reason.of(Why.RULE_LEAST_FRAMES, total, minSetBy.text()));
        }
        return new StackTraceResult(total > 0, null);
    }

    private void keepTopmost() {
        if (maxSetBy == null || maxFrames == 0) {
            return;
        }
        Reason reason = Reason.of(Why.RULE_MOST_FRAMES, maxFrames, maxSetBy.text());
        int kept = 0;
        for (int i = verdicts.size() - 1; i >= 0; i--) {
            if (verdicts.contributes(i) && ++kept > maxFrames) {
                verdicts.set(i, false, reason);
            }
        }
    }
}
