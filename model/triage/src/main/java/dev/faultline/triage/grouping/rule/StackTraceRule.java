package dev.faultline.triage.grouping.rule;

import dev.faultline.triage.grouping.reason.Reason;
import dev.faultline.triage.grouping.reason.Why;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// One stack trace rule: all conditions must hold, then the actions are carried out in order.
///
/// @param caller condition on the frame before (further from the crash)
/// @param callee condition on the frame after
record StackTraceRule(
        List<Matcher.ExceptionIs> exception,
        Matcher.@Nullable OnFrame caller,
        List<Matcher.OnFacts> facts,
        List<Matcher.OnFrame> state,
        Matcher.@Nullable OnFrame callee,
        List<Action> actions,
        String text,
        Reasons reasons) {

    /// What the rule leaves behind as the reason of what it did.
    record Reasons(Reason ignored, Reason unignored, Reason inApp, Reason outOfApp) {

        static Reasons of(String text) {
            return new Reasons(
                    Reason.of(Why.RULE_IGNORED, text),
                    Reason.of(Why.RULE_UNIGNORED, text),
                    Reason.of(Why.RULE_APP, text),
                    Reason.of(Why.RULE_NOT_APP, text));
        }
    }

    static String textOf(
            List<Matcher.ExceptionIs> exception,
            Matcher.@Nullable OnFrame caller,
            List<? extends Matcher> own,
            Matcher.@Nullable OnFrame callee,
            List<Action> actions) {
        StringJoiner text = new StringJoiner(" ");
        exception.forEach(matcher -> text.add(matcher.text()));
        if (caller != null) {
            text.add("[" + caller.text() + "] |");
        }
        own.forEach(matcher -> text.add(matcher.text()));
        if (callee != null) {
            text.add("| [" + callee.text() + "]");
        }
        actions.forEach(action -> text.add(action.toString()));
        return text.toString();
    }

    boolean fitsFacts(FrameFacts frame) {
        for (int i = 0; i < facts.size(); i++) {
            if (!facts.get(i).fits(frame)) {
                return false;
            }
        }
        return true;
    }

    boolean fitsException(ExceptionFacts thrown) {
        for (int i = 0; i < exception.size(); i++) {
            if (!exception.get(i).fits(thrown)) {
                return false;
            }
        }
        return true;
    }

    /// The conditions beside the unchanging facts of the frame itself.
    boolean fitsState(List<RuleFrame> frames, int index) {
        for (int i = 0; i < state.size(); i++) {
            if (!state.get(i).fits(frames.get(index))) {
                return false;
            }
        }
        if (caller != null && (index == 0 || !caller.fits(frames.get(index - 1)))) {
            return false;
        }
        return callee == null || (index + 1 < frames.size() && callee.fits(frames.get(index + 1)));
    }

    boolean changesFrames() {
        return actions.stream().anyMatch(action -> action instanceof Action.App || action instanceof Action.Category);
    }

    boolean decidesWhatCounts() {
        return actions.stream().anyMatch(action -> !(action instanceof Action.Category));
    }
}
