package dev.faultline.triage.grouping;

import dev.faultline.event.Frame;
import dev.faultline.event.StackTrace;
import dev.faultline.triage.grouping.rule.ExceptionFacts;
import dev.faultline.triage.grouping.rule.RuleFrame;
import dev.faultline.triage.grouping.rule.StackTraceRules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A stack trace with its frames described and classified by the rules.
///
/// @param sent the frames as the event has them
record Trace(List<Frame> sent, List<DescribedFrame> described, List<RuleFrame> classified, ExceptionFacts exception) {

    static Trace of(
            StackTrace stack,
            String platform,
            ExceptionFacts exception,
            FrameDescriptions descriptions,
            StackTraceRules rules) {
        List<DescribedFrame> described = new ArrayList<>(stack.frames().size());
        List<RuleFrame> classified = new ArrayList<>(stack.frames().size());
        for (Frame frame : stack.frames()) {
            DescribedFrame description = descriptions.of(FrameKey.of(frame, platform));
            described.add(description);
            classified.add(new RuleFrame(
                    description.facts(), description.matches(), sentInApp(frame), category(frame.data())));
        }
        rules.classify(classified, exception);
        return new Trace(stack.frames(), described, classified, exception);
    }

    /// What the SDK said, also where an earlier classification is already in the frame.
    private static @Nullable Boolean sentInApp(Frame frame) {
        ObjectNode data = frame.data();
        if (data != null && data.hasNonNull("orig_in_app")) {
            int original = data.path("orig_in_app").asInt(-1);
            return original == -1 ? null : original != 0;
        }
        return frame.inApp();
    }

    private static @Nullable String category(@Nullable ObjectNode data) {
        return data != null && data.path("category").isString()
                ? data.path("category").asString()
                : null;
    }

    int size() {
        return sent.size();
    }

    /// Whether a frame is the same call as the one before it.
    boolean repeats(int index) {
        if (index == 0) {
            return false;
        }
        DescribedFrame one = described.get(index - 1);
        DescribedFrame two = described.get(index);
        Frame first = sent.get(index - 1);
        Frame second = sent.get(index);
        return same(first.lineNo(), second.lineNo())
                && same(first.colNo(), second.colNo())
                && same(one.function(), two.function())
                && same(first.module(), second.module())
                && same(first.absPath(), second.absPath())
                && same(first.filename(), second.filename())
                && same(first.packageName(), second.packageName());
    }

    private static boolean same(@Nullable Object one, @Nullable Object two) {
        return java.util.Objects.equals(one, two);
    }
}
