package dev.faultline.triage.grouping.rule;

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
        String text) {

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
        for (Matcher.OnFacts matcher : facts) {
            if (!matcher.fits(frame)) {
                return false;
            }
        }
        return true;
    }

    boolean fitsException(ExceptionFacts facts) {
        for (Matcher.ExceptionIs matcher : exception) {
            if (!matcher.fits(facts)) {
                return false;
            }
        }
        return true;
    }

    /// The conditions beside the unchanging facts of the frame itself.
    boolean fitsState(List<RuleFrame> frames, int index) {
        for (Matcher.OnFrame matcher : state) {
            if (!matcher.fits(frames.get(index))) {
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
