package dev.faultline.ui.detail.stack;

import dev.faultline.event.Event;
import dev.faultline.event.Frame;
import dev.faultline.ui.detail.value.Remarks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// The stack section as it is shown: which traces, how, and what of them is open. The options stay from event to event.
/// JavaFX thread only.
public final class StackModel {
    private final ReadOnlyObjectWrapper<StackContent> content = new ReadOnlyObjectWrapper<>(StackContent.EMPTY);
    private final ReadOnlyObjectWrapper<StackOptions> options = new ReadOnlyObjectWrapper<>(StackOptions.DEFAULT);
    private final BooleanBinding sent =
            Bindings.createBooleanBinding(() -> options.get().view() == TraceView.SENT, options);
    private final ReadOnlyIntegerWrapper subject = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<List<StackRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<FrameWidths> widths = new ReadOnlyObjectWrapper<>(FrameWidths.NONE);
    private final Set<String> open = new HashSet<>();
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private @Nullable StackRow stoodOn;
    private @Nullable Event event;
    private Remarks remarks = Remarks.NONE;
    private LineRoom room = LineRoom.of(140);

    /// Shows the traces of an event, the frame to look at first open; of the same event, read again, the same trace.
    ///
    /// @param about what its values are annotated with
    public void show(@Nullable Event shown, Remarks about) {
        boolean same = event != null && shown != null && event.id().equals(shown.id());
        int standing = subject.get();
        event = shown;
        remarks = about;
        remark.set("");
        stoodOn = null;
        open.clear();
        boolean raw = options.get().view() == TraceView.SENT;
        content.set(shown == null ? StackContent.EMPTY : StackContent.of(shown, about, raw));
        boolean stays = same && standing < content.get().subjects().size();
        subject.set(stays ? standing : content.get().initial());
        openFirst();
        layOut();
    }

    /// Whether there is any trace.
    public boolean isEmpty() {
        return content.get().subjects().stream().allMatch(each -> each.frames() == 0 && !each.exceptions());
    }

    /// Number of frames of what is shown.
    public int frames() {
        Subject shown = subject();
        return shown == null ? 0 : shown.frames();
    }

    /// What is shown as the platform itself would print it, every frame of it.
    public String copied() {
        Subject shown = subject();
        return shown == null ? "" : TraceText.of(content.get().platform(), shown);
    }

    /// Whether the traces are shown as they were sent.
    public BooleanBinding sent() {
        return sent;
    }

    /// Says something about the frames, until others are shown.
    public void remark(String words) {
        remark.set(words);
    }

    ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /// The user stands on a row.
    void stand(@Nullable StackRow row) {
        stoodOn = row;
    }

    /// The frame the user stands on, else the one to look at first.
    public @Nullable Frame frame() {
        if (stoodOn instanceof StackRow.FrameLine line) {
            return line.frame();
        }
        Subject shown = subject();
        Trace first = shown == null || shown.traces().isEmpty()
                ? null
                : shown.traces().getFirst();
        return first == null || first.crashFrame() < 0 ? null : first.frames().get(first.crashFrame());
    }

    /// Opens what is closed and the other way round.
    public void toggle(String key) {
        if (!open.remove(key)) {
            open.add(key);
        }
        layOut();
    }

    /// Opens or closes all frames of what is shown.
    public void openAll(boolean opened) {
        Subject shown = subject();
        if (shown == null) {
            return;
        }
        open.clear();
        if (opened) {
            for (Trace trace : shown.traces()) {
                for (int i = 0; i < trace.frames().size(); i++) {
                    open.add(trace.frameKey(i));
                }
            }
        }
        layOut();
    }

    void choose(int index) {
        subject.set(index);
        openFirst();
        layOut();
    }

    void options(StackOptions changed) {
        boolean raw = changed.view() == TraceView.SENT;
        boolean otherFrames = raw != (options.get().view() == TraceView.SENT);
        options.set(changed);
        if (otherFrames && event != null) {
            content.set(StackContent.of(event, remarks, raw));
        }
        layOut();
    }

    /// How much a line has room for.
    void room(LineRoom fitting) {
        if (fitting.columns() != room.columns() && fitting.columns() >= 40) {
            room = fitting;
            layOut();
        }
    }

    /// Shows only what belongs to the application, or all again.
    public void switchAppOnly() {
        StackOptions now = options.get();
        options(now.withFilter(now.filter() == FrameFilter.APP ? FrameFilter.FOLDED : FrameFilter.APP));
    }

    /// Turns the order of the frames round.
    public void switchOrder() {
        options(options.get().withNewestFirst(!options.get().newestFirst()));
    }

    ReadOnlyObjectProperty<StackContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<StackOptions> optionsProperty() {
        return options.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<StackRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// How much room the parts of the frames shown need.
    ReadOnlyObjectProperty<FrameWidths> widthsProperty() {
        return widths.getReadOnlyProperty();
    }

    @Nullable
    Subject subject() {
        int index = subject.get();
        List<Subject> subjects = content.get().subjects();
        return index >= 0 && index < subjects.size() ? subjects.get(index) : null;
    }

    private void openFirst() {
        Subject shown = subject();
        if (shown != null && !shown.traces().isEmpty()) {
            Trace first = shown.traces().getFirst();
            if (first.crashFrame() >= 0) {
                open.add(first.frameKey(first.crashFrame()));
            }
        }
    }

    private void layOut() {
        Subject shown = subject();
        widths.set(
                shown == null
                        ? FrameWidths.NONE
                        : FrameWidths.of(frames(shown), content.get().platform()));
        rows.set(
                shown == null
                        ? List.of()
                        : StackLines.of(content.get().platform(), shown, options.get(), Set.copyOf(open), room));
    }

    private static List<Frame> frames(Subject shown) {
        return shown.traces().stream().flatMap(trace -> trace.frames().stream()).toList();
    }
}
