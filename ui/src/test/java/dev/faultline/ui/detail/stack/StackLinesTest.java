package dev.faultline.ui.detail.stack;

import static dev.faultline.ui.detail.stack.Frames.app;
import static dev.faultline.ui.detail.stack.Frames.chain;
import static dev.faultline.ui.detail.stack.Frames.exception;
import static dev.faultline.ui.detail.stack.Frames.frame;
import static dev.faultline.ui.detail.stack.Frames.object;
import static dev.faultline.ui.detail.stack.Frames.system;
import static dev.faultline.ui.detail.stack.Frames.withVars;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Frame;
import dev.faultline.event.Mechanism;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StackLinesTest {
    private static final Frame MAIN = app("com.acme.Main", "main", "Main.java", 9);
    private static final Frame SAVE = app("com.acme.Doc", "save", "Doc.java", 88);
    private static final Frame POOL = system("java.util.concurrent.Pool", "run", "Pool.java", 1);
    private static final Frame QUEUE = system("java.util.concurrent.Queue", "take", "Queue.java", 2);
    private static final Frame CHECK = system("java.util.Objects", "requireNonNull", "Objects.java", 220);
    private static final StackOptions DEFAULT = StackOptions.DEFAULT;

    @Test
    void beginsWithTheFrameThatCrashed() {
        assertThat(frames(rows(DEFAULT, Set.of(), MAIN, SAVE))).containsExactly("#0 Doc.save", "#1 Main.main");
    }

    @Test
    void beginsWithTheOldestCallWhenAsked() {
        assertThat(frames(rows(DEFAULT.withNewestFirst(false), Set.of(), MAIN, SAVE)))
                .containsExactly("#1 Main.main", "#0 Doc.save");
    }

    @Test
    void foldsRunsOfSystemFrames() {
        List<StackRow> rows = rows(DEFAULT, Set.of(), MAIN, POOL, QUEUE, SAVE);
        assertThat(frames(rows)).containsExactly("#0 Doc.save", "#3 Main.main");
        assertThat(rows).contains(new StackRow.Fold("e0.s1", 0, StackRow.Reason.SYSTEM, 2, false));
    }

    @Test
    void showsTheFramesOfAFoldThatIsOpen() {
        assertThat(frames(rows(DEFAULT, Set.of("e0.s1"), MAIN, POOL, QUEUE, SAVE)))
                .containsExactly("#0 Doc.save", "#1 Queue.take", "#2 Pool.run", "#3 Main.main");
    }

    @Test
    void neverFoldsTheNewestFrame() {
        assertThat(frames(rows(DEFAULT, Set.of(), MAIN, SAVE, POOL, QUEUE, CHECK)))
                .startsWith("#0 Objects.requireNonNull");
    }

    @Test
    void doesNotFoldASingleSystemFrame() {
        assertThat(frames(rows(DEFAULT, Set.of(), MAIN, POOL, SAVE))).contains("#1 Pool.run");
    }

    @Test
    void showsEveryFrameWhereNoneIsKnownToBelongToTheApplication() {
        assertThat(frames(rows(DEFAULT, Set.of(), POOL, QUEUE, CHECK))).hasSize(3);
    }

    @Test
    void marksTheNewestFrameOfTheApplicationAsTheOneToLookAt() {
        List<StackRow> rows = rows(DEFAULT, Set.of(), MAIN, SAVE, CHECK);
        assertThat(rows)
                .filteredOn(row -> row instanceof StackRow.FrameLine line && line.crash())
                .singleElement()
                .extracting(row -> ((StackRow.FrameLine) row).number())
                .isEqualTo(1);
    }

    @Test
    void countsWhatTheApplicationFilterHides() {
        List<StackRow> rows = rows(DEFAULT.withFilter(FrameFilter.APP), Set.of(), MAIN, POOL, QUEUE, SAVE);
        assertThat(frames(rows)).containsExactly("#0 Doc.save", "#3 Main.main");
        assertThat(rows.getLast()).isEqualTo(new StackRow.Fold("e0.hidden", 0, StackRow.Reason.HIDDEN, 2, false));
    }

    @Test
    void saysWhenTheApplicationFilterHidesAll() {
        assertThat(rows(DEFAULT.withFilter(FrameFilter.APP), Set.of(), POOL, QUEUE))
                .contains(new StackRow.Nothing(StackRow.Missing.NO_APP_FRAMES, 0));
    }

    @Test
    void saysWhenAnExceptionHasNoTrace() {
        assertThat(rows(DEFAULT, Set.of())).contains(new StackRow.Nothing(StackRow.Missing.NO_TRACE, 0));
    }

    @Test
    void numbersTheSourceLinesAroundTheLineOfTheFrame() {
        Frame frame = frame("m", "f", "a.py", 12, true, List.of("x", "y"), "boom()", List.of("z"));
        assertThat(rows(DEFAULT, Set.of("e0.f0"), frame))
                .filteredOn(StackRow.Source.class::isInstance)
                .extracting(row -> ((StackRow.Source) row).line() + (((StackRow.Source) row).current() ? "!" : ""))
                .containsExactly("10", "11", "12!", "13");
    }

    @Test
    void opensVariablesStepByStep() {
        Frame frame = withVars(SAVE, "{'doc': {'name': 'a.txt'}, 'n': 3}");
        assertThat(values(rows(DEFAULT, Set.of("e0.f0"), frame))).containsExactly("doc", "n");
        assertThat(values(rows(DEFAULT, Set.of("e0.f0", "e0.f0/vars/doc"), frame)))
                .containsExactly("doc", "name", "n");
    }

    @Test
    void foldsWhatACauseHasInCommonWithWhatItCaused() {
        Subject subject = chain("java", exception("Io", "disk", MAIN, POOL, CHECK), exception("Save", "", MAIN, SAVE));
        List<StackRow> rows = StackLines.of("java", subject, DEFAULT, Set.of(), LineRoom.of(100));
        assertThat(rows).contains(new StackRow.Fold("e0.common", 0, StackRow.Reason.COMMON, 1, false));
        assertThat(heads(rows)).containsExactly("Save", "Io");
    }

    @Test
    void beginsWithTheInnermostCauseWhenAsked() {
        Subject subject = chain("java", exception("Io", "disk", MAIN, CHECK), exception("Save", "", MAIN, SAVE));
        assertThat(heads(StackLines.of("java", subject, DEFAULT.withThrownFirst(false), Set.of(), LineRoom.of(100))))
                .containsExactly("Io", "Save");
    }

    @Test
    void standsAsFarToTheRightAsTheGroupsThatAnExceptionIsWithin() {
        Frame frame = frame("m", "f", "a.py", 12, true, List.of("x"), "boom()", List.of());
        Subject subject = chain(
                "python",
                in(new Mechanism("chained", null, null, null, null, null, null, 1, 0, null, null, object()), frame),
                in(new Mechanism("x", null, null, null, null, null, true, 0, null, null, null, object()), SAVE));
        List<StackRow> rows = StackLines.of("python", subject, DEFAULT, Set.of("e0.f0"), LineRoom.of(100));
        assertThat(rows)
                .filteredOn(StackRow.Thrown.class::isInstance)
                .extracting(StackRow::depth)
                .containsExactly(0, 1);
        assertThat(rows)
                .filteredOn(row -> row instanceof StackRow.FrameLine || row instanceof StackRow.Source)
                .extracting(StackRow::depth)
                .containsExactly(0, 1, 1, 1);
    }

    private static ExceptionValue in(Mechanism mechanism, Frame frame) {
        ExceptionValue plain = exception("E", "", frame);
        return new ExceptionValue(
                plain.type(), plain.value(), plain.module(), plain.stackTrace(), null, null, mechanism, object());
    }

    @Test
    void breaksLongMessagesAtWords() {
        Subject subject = chain("java", exception("E", "one two three four", MAIN));
        assertThat(StackLines.of("java", subject, DEFAULT, Set.of(), LineRoom.of(10)))
                .filteredOn(StackRow.Message.class::isInstance)
                .extracting(row -> ((StackRow.Message) row).text())
                .containsExactly("one two", "three four");
    }

    private static List<StackRow> rows(StackOptions options, Set<String> open, Frame... frames) {
        Subject subject = new Subject(null, true, List.of(Frames.trace(frames)));
        return StackLines.of("java", subject, options, open, LineRoom.of(100));
    }

    private static List<String> frames(List<StackRow> rows) {
        return rows.stream()
                .filter(StackRow.FrameLine.class::isInstance)
                .map(StackRow.FrameLine.class::cast)
                .map(line -> "#" + line.number() + " " + line.label().function())
                .toList();
    }

    private static List<String> values(List<StackRow> rows) {
        return rows.stream()
                .filter(StackRow.Value.class::isInstance)
                .map(row -> ((StackRow.Value) row).value().name())
                .toList();
    }

    private static List<String> heads(List<StackRow> rows) {
        return rows.stream()
                .filter(StackRow.Thrown.class::isInstance)
                .map(row -> String.valueOf(((StackRow.Thrown) row).value().type()))
                .toList();
    }
}
