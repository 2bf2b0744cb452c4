package dev.faultline.ui.detail.stack;

import dev.faultline.event.Frame;
import dev.faultline.ui.detail.code.SourceLanguage;
import dev.faultline.ui.detail.value.Remarks;
import dev.faultline.ui.detail.value.ValueOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What belongs to a frame and is shown when it is open: source lines, variables, and what else is known about it.
final class FrameBody {
    /// What became of the symbols and of the owner: the line of the frame says so itself.
    private static final List<String> SHOWN_ELSEWHERE = List.of("symbolication", "orig_in_app");

    private final Frame frame;
    private final String key;
    private final int depth;
    private final String platform;
    private final ObjectNode facts;
    private final Remarks remarks;

    /// @param depth how many groups of exceptions the frame is within
    /// @param remarks by paths within the frame
    FrameBody(Frame frame, String key, int depth, String platform, Remarks remarks) {
        this.remarks = remarks;
        this.frame = frame;
        this.key = key;
        this.depth = depth;
        this.platform = platform;
        this.facts = facts(frame);
    }

    boolean isEmpty() {
        return !hasSource() && !hasVariables() && facts.isEmpty();
    }

    List<StackRow> rows(Set<String> open) {
        List<StackRow> rows = new ArrayList<>();
        addSource(rows);
        addValues(rows, StackRow.Topic.VARIABLES, "/vars", frame.vars(), remarks.under("vars"), open);
        addValues(rows, StackRow.Topic.FACTS, "/facts", facts, remarks, open);
        return rows;
    }

    private boolean hasSource() {
        return frame.contextLine() != null;
    }

    private boolean hasVariables() {
        return frame.vars() != null && !frame.vars().isEmpty();
    }

    private void addSource(List<StackRow> rows) {
        String current = frame.contextLine();
        if (current == null) {
            return;
        }
        SourceLanguage language = language();
        int first =
                frame.lineNo() == null ? 0 : frame.lineNo() - frame.preContext().size();
        List<String> lines = new ArrayList<>(frame.preContext());
        lines.add(current);
        lines.addAll(frame.postContext());
        for (int i = 0; i < lines.size(); i++) {
            int number = frame.lineNo() == null ? 0 : Math.max(first + i, 0);
            boolean isCurrent = i == frame.preContext().size();
            rows.add(new StackRow.Source(key + "/source/" + i, depth, number, lines.get(i), isCurrent, language));
        }
    }

    private SourceLanguage language() {
        String file = frame.filename() != null ? frame.filename() : frame.absPath();
        SourceLanguage byFile = file == null ? SourceLanguage.PLAIN : SourceLanguage.ofFile(file);
        if (byFile != SourceLanguage.PLAIN) {
            return byFile;
        }
        return SourceLanguage.ofPlatform(frame.platform() != null ? frame.platform() : platform);
    }

    private void addValues(
            List<StackRow> rows,
            StackRow.Topic topic,
            String path,
            @Nullable ObjectNode values,
            Remarks about,
            Set<String> open) {
        if (values == null || values.isEmpty()) {
            return;
        }
        rows.add(new StackRow.Heading(key + path, depth, topic));
        ValueOutline.of(key + path, values, open, about).forEach(value -> rows.add(new StackRow.Value(value, depth)));
    }

    /// Names are those of the protocol: they are what a reader looks up.
    private static ObjectNode facts(Frame frame) {
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        putUnlike(facts, "abs_path", frame.absPath(), frame.filename());
        putUnlike(facts, "raw_function", frame.rawFunction(), frame.function());
        putUnlike(facts, "symbol", frame.symbol(), frame.function());
        putUnlike(facts, "package", frame.packageName(), FrameLabel.base(frame.packageName()));
        putAddress(facts, "instruction_addr", frame.instructionAddr());
        putAddress(facts, "symbol_addr", frame.symbolAddr());
        putAddress(facts, "image_addr", frame.imageAddr());
        putUnlike(facts, "trust", frame.trust(), null);
        putUnlike(facts, "addr_mode", frame.addrMode(), null);
        if (frame.data() != null) {
            ObjectNode data = frame.data().deepCopy().remove(SHOWN_ELSEWHERE);
            if (!data.isEmpty()) {
                facts.set("data", data);
            }
        }
        facts.setAll(frame.other());
        return facts;
    }

    private static void putUnlike(ObjectNode facts, String name, @Nullable String value, @Nullable String known) {
        if (value != null && !value.isEmpty() && !value.equals(known)) {
            facts.put(name, value);
        }
    }

    private static void putAddress(ObjectNode facts, String name, @Nullable Long address) {
        if (address != null) {
            facts.put(name, FrameLabel.hex(address));
        }
    }
}
