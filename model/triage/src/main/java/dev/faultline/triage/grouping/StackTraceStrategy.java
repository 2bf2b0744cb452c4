package dev.faultline.triage.grouping;

import dev.faultline.triage.grouping.reason.Reason;
import dev.faultline.triage.grouping.reason.Why;
import dev.faultline.triage.grouping.rule.FrameVerdicts;
import dev.faultline.triage.grouping.rule.RuleFrame;
import dev.faultline.triage.grouping.rule.StackTraceResult;
import dev.faultline.triage.grouping.rule.StackTraceRules;
import dev.faultline.triage.grouping.text.Family;
import java.util.ArrayList;
import java.util.List;

/// Looks at a stack trace twice: at the frames of the application, and at all of them.
final class StackTraceStrategy {
    private final StackTraceRules rules;

    StackTraceStrategy(StackTraceRules rules) {
        this.rules = rules;
    }

    Views views(Trace trace) {
        FrameVerdicts app = new FrameVerdicts(trace.size());
        FrameVerdicts system = new FrameVerdicts(trace.size());
        for (int i = 0; i < trace.size(); i++) {
            Component frame = trace.described().get(i).component();
            boolean repeats = trace.repeats(i);
            boolean counts = frame.contributes() && !repeats;
            Reason reason = repeats ? Why.FRAME_REPEATS.reason() : frame.reason();
            system.set(i, counts, reason);
            boolean inApp = trace.classified().get(i).inApp();
            app.set(i, counts && inApp, inApp ? reason : Why.FRAME_NOT_APP.reason());
        }
        ignoreLoneScriptFrame(trace, app);
        ignoreLoneScriptFrame(trace, system);
        List<StackTraceResult> results = rules.judge(trace.classified(), trace.exception(), List.of(app, system));
        return new Views(
                component(trace, app, results.get(0), true), component(trace, system, results.get(1), false), null);
    }

    /// One nameless frame of a page says nothing.
    private static void ignoreLoneScriptFrame(Trace trace, FrameVerdicts verdicts) {
        if (trace.size() != 1 || !verdicts.contributes(0)) {
            return;
        }
        DescribedFrame frame = trace.described().getFirst();
        boolean nameless = frame.function() == null || frame.function().isEmpty();
        if (nameless
                && frame.key().family() == Family.JAVASCRIPT
                && Urls.isAddress(frame.key().absPath())) {
            verdicts.set(0, false, Why.FRAME_ALONE.reason());
        }
    }

    private static Component component(Trace trace, FrameVerdicts verdicts, StackTraceResult result, boolean app) {
        List<Component> frames = new ArrayList<>(trace.size());
        for (int i = 0; i < trace.size(); i++) {
            Component frame = trace.described().get(i).component();
            frames.add(
                    new Component("frame", verdicts.contributes(i), verdicts.reason(i), List.of(), frame.children()));
        }
        Reason reason = result.contributes() || result.reason() != null
                ? result.reason()
                : whyNot(trace, app).reason();
        return new Component("stacktrace", result.contributes(), reason, List.of(), frames);
    }

    private static Why whyNot(Trace trace, boolean app) {
        if (trace.size() == 0) {
            return Why.FRAMES_NONE;
        }
        boolean noneInApp = app && trace.classified().stream().noneMatch(RuleFrame::inApp);
        return noneInApp ? Why.FRAMES_NONE_APP : Why.FRAMES_NONE_COUNT;
    }
}
