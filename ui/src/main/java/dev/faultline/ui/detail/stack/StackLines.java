package dev.faultline.ui.detail.stack;

import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Frame;
import dev.faultline.ui.detail.stack.StackRow.Missing;
import dev.faultline.ui.detail.stack.StackRow.Reason;
import dev.faultline.ui.detail.value.Remark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lays out a subject as rows, by the options and by what is open.
final class StackLines {
    private static final int SHORTEST_FOLD = 2;
    private static final int MOST_MESSAGE_LINES = 200;

    private final String platform;
    private final StackOptions options;
    private final Set<String> open;
    private final LineRoom room;
    private final List<StackRow> rows = new ArrayList<>();

    private StackLines(String platform, StackOptions options, Set<String> open, LineRoom room) {
        this.platform = platform;
        this.options = options;
        this.open = open;
        this.room = room;
    }

    /// @param open keys of the frames, folds and values that are open
    /// @param room of a line
    static List<StackRow> of(String platform, Subject subject, StackOptions options, Set<String> open, LineRoom room) {
        StackLines lines = new StackLines(platform, options, open, room);
        List<Trace> traces = new ArrayList<>(subject.traces());
        if (!options.thrownFirst()) {
            Collections.reverse(traces);
        }
        for (int i = 0; i < traces.size(); i++) {
            if (i > 0) {
                lines.rows.add(new StackRow.Gap(i));
            }
            lines.addTrace(traces.get(i), subject.traces().indexOf(traces.get(i)), i > 0 && options.thrownFirst());
        }
        if (traces.isEmpty()) {
            lines.rows.add(new StackRow.Nothing(Missing.NO_TRACE, 0));
        }
        return List.copyOf(lines.rows);
    }

    private void addTrace(Trace trace, int index, boolean cause) {
        ExceptionValue exception = trace.exception();
        if (exception != null) {
            rows.add(new StackRow.Thrown(index, exception, trace, cause));
            addMessage(exception, depth(trace), trace.remarks().message());
        }
        if (trace.frames().isEmpty()) {
            rows.add(new StackRow.Nothing(Missing.NO_TRACE, depth(trace)));
        } else {
            addFrames(trace);
        }
        addRegisters(trace);
    }

    private static int depth(Trace trace) {
        return trace.place().depth();
    }

    /// The annotation stands beside the first line; beside nothing where the message was taken away.
    private void addMessage(ExceptionValue exception, int depth, @Nullable Remark remark) {
        String value = exception.value();
        if (value == null || value.isBlank()) {
            if (remark != null) {
                rows.add(new StackRow.Message("", depth, remark));
            }
            return;
        }
        int first = rows.size();
        value.lines().limit(MOST_MESSAGE_LINES).forEach(line -> {
            int from = 0;
            do {
                int to = room.end(line, from, IndentedPane.indent(depth));
                boolean starts = rows.size() == first;
                String part = line.substring(from, to).stripTrailing();
                rows.add(new StackRow.Message(part, depth, starts ? remark : null));
                from = to;
            } while (from < line.length());
        });
    }

    private void addFrames(Trace trace) {
        if (options.view() == TraceView.COMPARED && !trace.sent().isEmpty()) {
            rows.add(new StackRow.Columns(trace.key(), depth(trace)));
        }
        switch (options.filter()) {
            case ALL -> addEach(trace, 0);
            case APP -> addApp(trace);
            case FOLDED -> addFolded(trace);
        }
    }

    private void addEach(Trace trace, int oldest) {
        for (int frame : order(oldest, trace.frames().size())) {
            addFrame(trace, frame);
        }
    }

    private void addApp(Trace trace) {
        int hidden = 0;
        for (int frame : order(0, trace.frames().size())) {
            if (Trace.isApp(trace.frames().get(frame))) {
                addFrame(trace, frame);
            } else {
                hidden++;
            }
        }
        if (hidden == trace.frames().size()) {
            rows.add(new StackRow.Nothing(Missing.NO_APP_FRAMES, depth(trace)));
        }
        if (hidden > 0) {
            rows.add(new StackRow.Fold(trace.key() + ".hidden", depth(trace), Reason.HIDDEN, hidden, false));
        }
    }

    private void addFolded(Trace trace) {
        int common = trace.common();
        if (!options.newestFirst()) {
            addCommon(trace, common);
        }
        if (trace.hasAppFrames()) {
            addRuns(trace, common);
        } else {
            addEach(trace, common);
        }
        if (options.newestFirst()) {
            addCommon(trace, common);
        }
    }

    private void addCommon(Trace trace, int common) {
        if (common > 0) {
            addFold(trace, trace.key() + ".common", Reason.COMMON, order(0, common));
        }
    }

    private void addRuns(Trace trace, int oldest) {
        List<Integer> run = new ArrayList<>();
        int newest = trace.frames().size() - 1;
        for (int frame : order(oldest, trace.frames().size())) {
            boolean shown = frame == newest || Trace.isApp(trace.frames().get(frame));
            if (shown) {
                addRun(trace, run);
                run.clear();
                addFrame(trace, frame);
            } else {
                run.add(frame);
            }
        }
        addRun(trace, run);
    }

    private void addRun(Trace trace, List<Integer> run) {
        if (run.size() < SHORTEST_FOLD) {
            run.forEach(frame -> addFrame(trace, frame));
        } else {
            int first = Math.min(run.getFirst(), run.getLast());
            addFold(trace, trace.key() + ".s" + first, Reason.SYSTEM, List.copyOf(run));
        }
    }

    private void addFold(Trace trace, String key, Reason reason, List<Integer> frames) {
        boolean shown = open.contains(key);
        rows.add(new StackRow.Fold(key, depth(trace), reason, frames.size(), shown));
        if (shown) {
            frames.forEach(frame -> addFrame(trace, frame));
        }
    }

    private void addFrame(Trace trace, int index) {
        Frame frame = trace.frames().get(index);
        String key = trace.frameKey(index);
        int depth = depth(trace);
        FrameBody body =
                new FrameBody(frame, key, depth, platform, trace.remarks().of(trace.frames(), index));
        boolean openable = !body.isEmpty();
        boolean isOpen = openable && open.contains(key);
        FrameLabel label = FrameLabel.of(frame, platform);
        boolean crash = index == trace.crashFrame();
        int number = trace.frames().size() - 1 - index;
        rows.add(new StackRow.FrameLine(key, depth, number, frame, label, sent(trace, index), crash, openable, isOpen));
        if (isOpen) {
            rows.addAll(body.rows(open));
        }
    }

    private @Nullable String sent(Trace trace, int index) {
        boolean compared =
                options.view() == TraceView.COMPARED && index < trace.sent().size();
        return compared ? trace.sent().get(index) : null;
    }

    private void addRegisters(Trace trace) {
        if (!trace.registers().isEmpty()) {
            rows.addAll(RegisterRows.of(trace, room.columns()));
        }
    }

    /// Frames from `from` until before `to`, in the order of the options.
    private List<Integer> order(int from, int to) {
        List<Integer> order = new ArrayList<>();
        for (int i = from; i < to; i++) {
            order.add(i);
        }
        return options.newestFirst() ? order.reversed() : order;
    }
}
