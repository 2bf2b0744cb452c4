package dev.faultline.app.cli;

import dev.faultline.event.Event;
import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Frame;
import dev.faultline.event.Note;
import dev.faultline.event.Pair;
import dev.faultline.event.StackTrace;
import dev.faultline.live.AttachmentInfo;
import dev.faultline.live.EventDetail;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One event as text for people: what happened first, then what surrounded it, then why it was grouped so.
final class EventText {
    private final PrintStream out;

    EventText(PrintStream out) {
        this.out = out;
    }

    void print(EventDetail detail) {
        Event event = detail.event();
        line(detail.summary().title());
        line("event " + event.id() + ", " + detail.position() + " of " + detail.count() + ", issue "
                + detail.summary().issueId());
        field("time", event.timestamp());
        field("level", event.level().wireName());
        field("project", detail.summary().project());
        field("release", event.release());
        field("environment", event.environment());
        field("transaction", event.transaction());
        field("user", event.user() == null ? null : event.user().key());
        for (Pair tag : event.tags()) {
            field(tag.name(), tag.value());
        }
        exceptions(event.exceptions());
        if (event.stackTrace() != null) {
            trace(event.stackTrace());
        }
        breadcrumbs(event);
        attachments(detail.attachments());
        line("");
        new GroupingText(out).print(detail.json().path("_faultline").path("grouping"));
        for (Note note : event.notes()) {
            line("note: " + (note.path().isEmpty() ? "" : note.path() + ": ") + note.text());
        }
        out.flush();
    }

    private void exceptions(List<ExceptionValue> exceptions) {
        for (ExceptionValue exception : exceptions.reversed()) {
            line("");
            line((exception.type() == null ? "error" : exception.type())
                    + (exception.value() == null ? "" : ": " + exception.value()));
            if (exception.stackTrace() != null) {
                trace(exception.stackTrace());
            }
        }
    }

    private void trace(StackTrace trace) {
        for (Frame frame : trace.frames().reversed()) {
            String function = frame.function() == null ? "?" : frame.function();
            String module = frame.module() == null ? "" : frame.module() + " ";
            String file = frame.filename() == null ? "" : " (" + frame.filename() + line(frame) + ")";
            line("  " + (Boolean.TRUE.equals(frame.inApp()) ? "> " : "  ") + module + function + file);
        }
    }

    private static String line(Frame frame) {
        return frame.lineNo() == null ? "" : ":" + frame.lineNo();
    }

    private void breadcrumbs(Event event) {
        if (!event.breadcrumbs().isEmpty()) {
            line("");
            line("breadcrumbs");
        }
        event.breadcrumbs()
                .forEach(crumb -> line("  "
                        + (crumb.timestamp() == null ? "" : crumb.timestamp() + " ")
                        + crumb.level().wireName() + " "
                        + (crumb.category() == null ? crumb.type() : crumb.category()) + " "
                        + (crumb.message() == null ? "" : crumb.message())));
    }

    private void attachments(List<AttachmentInfo> attachments) {
        attachments.forEach(
                info -> line("attachment: " + info.name() + ", " + info.kind() + ", " + info.size() + " bytes"));
    }

    private void field(String name, @Nullable Object value) {
        if (value != null) {
            line("  " + name + ": " + value);
        }
    }

    private void line(String text) {
        out.println(PlainText.of(text));
    }
}
