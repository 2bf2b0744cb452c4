package dev.faultline.ui.detail.stack;

import static dev.faultline.ui.detail.stack.Frames.app;
import static dev.faultline.ui.detail.stack.Frames.exception;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Frame;
import dev.faultline.event.StackTrace;
import dev.faultline.event.ThreadValue;
import dev.faultline.ui.detail.value.Remarks;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StackContentTest {
    private static final Frame MAIN = app("Main", "main", "Main.java", 9);

    @Test
    void offersTheExceptionsFirstAndTheCrashedThreadBeforeOthers() {
        StackContent content = StackContent.of(
                Events.of(
                        "java",
                        List.of(exception("E", "x", MAIN)),
                        List.of(thread("1", false), thread("2", true), thread("3", false))),
                Remarks.NONE,
                false);
        assertThat(content.subjects()).extracting(Subject::exceptions).containsExactly(true, false, false);
        assertThat(content.subjects().getFirst().thread()).isEqualTo(thread("2", true));
    }

    @Test
    void takesTheTraceOfTheCrashedThreadWhereTheExceptionHasNone() {
        ExceptionValue bare = new ExceptionValue("E", "x", null, null, null, "2", null, Frames.object());
        StackContent content =
                StackContent.of(Events.of("cocoa", List.of(bare), List.of(thread("2", true))), Remarks.NONE, false);
        assertThat(content.subjects())
                .singleElement()
                .extracting(Subject::frames)
                .isEqualTo(1);
    }

    @Test
    void offersNothingWhereAnEventHasNoTraces() {
        StackContent content = StackContent.of(Events.of("other", List.of(), List.of()), Remarks.NONE, false);
        assertThat(content.initial()).isEqualTo(-1);
    }

    @Test
    void keepsAFrameOfItsOwnForACauseWithTheSameTrace() {
        assertThat(StackContent.common(List.of(MAIN, MAIN), List.of(MAIN, MAIN)))
                .isEqualTo(1);
    }

    private static ThreadValue thread(String id, boolean crashed) {
        StackTrace stack = new StackTrace(List.of(MAIN), Map.of(), Frames.object());
        return new ThreadValue(id, "worker " + id, crashed, false, false, null, stack, null, Frames.object());
    }
}
