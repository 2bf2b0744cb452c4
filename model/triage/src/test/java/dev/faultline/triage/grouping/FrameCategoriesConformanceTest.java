package dev.faultline.triage.grouping;

import dev.faultline.event.Event;
import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Frame;
import dev.faultline.event.StackTrace;
import dev.faultline.event.ThreadValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class FrameCategoriesConformanceTest {
    private static final String SET = "sentry-native-frame-categorization";

    /// Frames of the snapshot are indented, the package right-aligned before the function.
    private static final int FUNCTION_COLUMN = 44;

    @Test
    void framesHaveTheCategoriesOfTheReference(TestReporter reporter) throws IOException {
        GroupingEngine engine =
                new GroupingEngine(GroupingRules.parse(Fixtures.referenceRules("mobile@2021-04-02"), ""));
        Tally tally = new Tally(SET);
        for (Fixtures.Case one : Fixtures.cases(SET)) {
            List<String> expected = one.text("expected.pysnap")
                    .lines()
                    .filter(line -> line.startsWith(" ") && line.length() > FUNCTION_COLUMN)
                    .map(line -> line.substring(FUNCTION_COLUMN).strip())
                    .toList();
            Event event = engine.inspect(Fixtures.event(one.input())).classified();
            tally.add(one.name(), expected, described(event));
        }
        tally.report(reporter);
    }

    private static List<String> described(Event event) {
        List<String> frames = new ArrayList<>();
        event.exceptions().stream().map(ExceptionValue::stackTrace).forEach(stack -> describe(stack, frames));
        describe(event.stackTrace(), frames);
        event.threads().stream().map(ThreadValue::stackTrace).forEach(stack -> describe(stack, frames));
        return frames;
    }

    private static void describe(StackTrace stack, List<String> frames) {
        for (Frame frame : stack == null ? List.<Frame>of() : stack.frames()) {
            String category =
                    frame.data() == null ? "" : frame.data().path("category").asString("");
            String function =
                    frame.function() == null ? "???" : frame.function().strip();
            frames.add(category.isEmpty() ? function : function + " category=" + category);
        }
    }
}
