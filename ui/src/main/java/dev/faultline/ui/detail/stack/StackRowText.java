package dev.faultline.ui.detail.stack;

import dev.faultline.ui.detail.row.RowState;
import dev.faultline.ui.detail.value.RemarkWords;
import dev.faultline.ui.detail.value.ValueRow;
import dev.faultline.ui.text.Texts;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rows of the stack list in words: for copying them and for readers of the screen.
final class StackRowText {
    private final Texts texts;
    private final RemarkWords remarks;

    StackRowText(Texts texts) {
        this.texts = texts;
        this.remarks = new RemarkWords(texts);
    }

    static RowState state(StackRow row) {
        return new RowState(row.toggle(), row.open());
    }

    String of(StackRow row) {
        return switch (row) {
            case StackRow.Thrown thrown -> thrown(thrown);
            case StackRow.Message message ->
                remarks.after(message.text(), message.remark()).strip();
            case StackRow.FrameLine line -> frame(line);
            case StackRow.Source source -> (source.line() > 0 ? source.line() + "\t" : "") + source.text();
            case StackRow.Heading heading -> heading(heading.topic());
            case StackRow.Value value ->
                remarks.after(value(value.value()), value.value().remark());
            case StackRow.Fold fold -> fold(fold);
            case StackRow.Registers registers ->
                registers.values().stream().map(StackRowText::value).collect(Collectors.joining("  "));
            case StackRow.Nothing nothing -> nothing(nothing.missing());
            case StackRow.Columns(var _, var _) -> column(TraceView.SENT) + "\t" + column(TraceView.FOUND);
            case StackRow.Gap(var _) -> "";
        };
    }

    String thrown(StackRow.Thrown thrown) {
        return remarks.after(exception(thrown), thrown.trace().remarks().head());
    }

    private String exception(StackRow.Thrown thrown) {
        String head = TraceText.head(thrown.value()).lines().findFirst().orElse("");
        ExceptionTree.Place place = thrown.trace().place();
        if (place.member() > 0) {
            return texts.format("detail.stack.member.of", place.member(), place.members(), head);
        }
        return thrown.cause() ? texts.format("detail.stack.cause", head) : head;
    }

    String frame(StackRow.FrameLine line) {
        FrameLabel label = line.label();
        String place = (label.location() + ' ' + label.unit()).strip();
        String owner = Trace.isApp(line.frame()) ? texts.get("detail.stack.app") : texts.get("detail.stack.system");
        String words =
                texts.format("detail.stack.frame", line.number(), label.qualifier() + label.function(), place, owner);
        String found = FrameMarks.words(line.frame(), texts);
        String sent = line.sent() == null ? "" : line.sent();
        return Stream.of(words, found, sent).filter(part -> !part.isEmpty()).collect(Collectors.joining("  "));
    }

    String fold(StackRow.Fold fold) {
        String shown = fold.open() ? "open" : "closed";
        return texts.format(
                "detail.stack.fold." + fold.reason().name().toLowerCase(Locale.ROOT) + '.' + shown, fold.count());
    }

    String heading(StackRow.Topic topic) {
        return texts.get("detail.stack.heading." + topic.name().toLowerCase(Locale.ROOT));
    }

    /// What a view shows of each frame.
    String column(TraceView view) {
        return texts.get("detail.stack.view." + view.name().toLowerCase(Locale.ROOT));
    }

    String nothing(StackRow.Missing missing) {
        return texts.get("detail.stack.missing." + missing.name().toLowerCase(Locale.ROOT));
    }

    /// A thread in words: its name or id, and whether it crashed.
    String subject(Subject subject) {
        String thread = "";
        if (subject.thread() != null) {
            String name = subject.thread().name();
            String id = subject.thread().id() == null ? "?" : subject.thread().id();
            thread = name == null || name.isBlank() ? texts.format("detail.stack.thread.id", id) : name;
        }
        if (subject.exceptions()) {
            return thread.isEmpty()
                    ? texts.get("detail.stack.exceptions")
                    : texts.format("detail.stack.exceptions.thread", thread);
        }
        if (subject.thread() == null) {
            return texts.get("detail.stack.event");
        }
        boolean crashed = Boolean.TRUE.equals(subject.thread().crashed());
        String state = subject.thread().state() == null ? "" : subject.thread().state();
        String words = crashed ? texts.get("detail.stack.thread.crashed") : state;
        return words.isEmpty() ? thread : texts.format("detail.stack.thread", thread, words);
    }

    private static String value(ValueRow row) {
        return row.name().isEmpty() ? row.text() : row.name() + " = " + row.text();
    }
}
