package dev.faultline.ui.detail.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Turns values into rows; entries of a value are rows only where it is open. A value shows at most 1,000 entries and
/// says how many more there are; a long text opens into its lines.
public final class ValueOutline {
    private static final int MOST_ENTRIES = 1000;
    private static final int LINE = 160;

    private final Set<String> open;
    private final int rootLength;
    private final Remarks remarks;
    private final List<ValueRow> rows = new ArrayList<>();

    private ValueOutline(Set<String> open, int rootLength, Remarks remarks) {
        this.open = open;
        this.rootLength = rootLength;
        this.remarks = remarks;
    }

    /// Rows of the fields of an object.
    ///
    /// @param prefix start of every path, to keep outlines apart
    /// @param open paths of the values that are open
    public static List<ValueRow> of(String prefix, JsonNode object, Set<String> open) {
        return of(prefix, object, open, Remarks.NONE);
    }

    /// Rows of the fields of an object, each with what it is annotated with.
    ///
    /// @param remarks by paths within the object
    public static List<ValueRow> of(String prefix, JsonNode object, Set<String> open, Remarks remarks) {
        ValueOutline outline = new ValueOutline(open, prefix.length() + 1, remarks);
        outline.addEntries(prefix, 0, object);
        return List.copyOf(outline.rows);
    }

    private void add(String path, int depth, String name, JsonNode node) {
        int children = children(node);
        boolean isOpen = children > 0 && open.contains(path);
        Remark remark = remarks.at(path.substring(rootLength).replace('/', '.'));
        rows.add(new ValueRow(path, depth, name, Preview.of(node), ValueKind.of(node), children, isOpen, remark));
        if (isOpen) {
            addEntries(path, depth + 1, node);
        }
    }

    private void addEntries(String path, int depth, JsonNode node) {
        if (node.isString()) {
            addLines(path, depth, lines(node.stringValue()));
            return;
        }
        int shown = 0;
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                if (shown++ == MOST_ENTRIES) {
                    break;
                }
                add(path + '/' + entry.getKey(), depth, entry.getKey(), entry.getValue());
            }
        } else {
            for (; shown < node.size() && shown < MOST_ENTRIES; shown++) {
                add(path + '/' + shown, depth, String.valueOf(shown), node.path(shown));
            }
        }
        addRest(path, depth, node.size());
    }

    private void addLines(String path, int depth, List<String> lines) {
        for (int i = 0; i < lines.size() && i < MOST_ENTRIES; i++) {
            rows.add(new ValueRow(path + '/' + i, depth, "", lines.get(i), ValueKind.TEXT, 0, false));
        }
        addRest(path, depth, lines.size());
    }

    private void addRest(String path, int depth, int size) {
        if (size > MOST_ENTRIES) {
            String rest = String.valueOf(size - MOST_ENTRIES);
            rows.add(new ValueRow(path + "/…", depth, "", rest, ValueKind.REST, 0, false));
        }
    }

    private static int children(JsonNode node) {
        if (node.isString()) {
            String text = node.stringValue();
            return text.length() > LINE || text.indexOf('\n') >= 0 ? 1 + text.length() / LINE : 0;
        }
        return node.isContainer() ? node.size() : 0;
    }

    /// A text as lines of at most 160 characters.
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().limit(MOST_ENTRIES + 1L).toList()) {
            int from = 0;
            while (line.length() - from > LINE && lines.size() <= MOST_ENTRIES) {
                int to = from + LINE;
                to = Character.isHighSurrogate(line.charAt(to - 1)) ? to - 1 : to;
                lines.add(line.substring(from, to));
                from = to;
            }
            lines.add(line.substring(from));
        }
        return lines;
    }
}
