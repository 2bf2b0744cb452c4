package dev.faultline.ui.detail.group;

import dev.faultline.triage.grouping.Component;
import dev.faultline.triage.grouping.Grouping;
import dev.faultline.triage.grouping.Variant;
import dev.faultline.ui.detail.value.Preview;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Lays out a grouping as rows.
final class GroupLines {
    private static final int MOST_ROWS = 20_000;
    private static final int SUMMARY = 240;

    private final Set<String> open;
    private final boolean all;
    private final List<GroupRow> rows = new ArrayList<>();

    private GroupLines(Set<String> open, boolean all) {
        this.open = open;
        this.all = all;
    }

    /// @param open keys of the parts that are open
    /// @param all whether parts that do not count are shown
    static List<GroupRow> of(Grouping grouping, Set<String> open, boolean all) {
        GroupLines lines = new GroupLines(open, all);
        for (int i = 0; i < grouping.variants().size(); i++) {
            lines.add("v" + i, grouping.variants().get(i));
        }
        return List.copyOf(lines.rows);
    }

    /// Keys of what is open at first: all that counts, down to the frames.
    static Set<String> atFirst(Grouping grouping) {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < grouping.variants().size(); i++) {
            Variant variant = grouping.variants().get(i);
            Component component = variant.component();
            if (variant.contributes() && component != null) {
                keys.add("v" + i);
                collect(keys, "v" + i, component);
            }
        }
        return keys;
    }

    static Set<String> opened(String key, Component component) {
        Set<String> keys = new HashSet<>();
        collect(keys, key, component);
        return keys;
    }

    /// Rows of the parts of a component.
    static List<GroupRow> parts(String key, Component component, Set<String> open, boolean all) {
        GroupLines lines = new GroupLines(open, all);
        lines.addChildren(key, 0, component);
        return List.copyOf(lines.rows);
    }

    private static void collect(Set<String> keys, String key, Component component) {
        if (!component.contributes() || component.id().equals("frame")) {
            return;
        }
        keys.add(key);
        for (int i = 0; i < component.children().size(); i++) {
            collect(keys, key + '.' + i, component.children().get(i));
        }
    }

    private void add(String key, Variant variant) {
        if (!variant.contributes() && !all) {
            return;
        }
        boolean isOpen = open.contains(key);
        rows.add(new GroupRow.Look(key, variant, isOpen));
        Component component = variant.component();
        if (isOpen && component != null) {
            addChildren(key, 0, component);
        }
    }

    private void addChildren(String key, int depth, Component parent) {
        for (int i = 0; i < parent.children().size() && rows.size() < MOST_ROWS; i++) {
            Component child = parent.children().get(i);
            String childKey = key + '.' + i;
            if (child.contributes() || all) {
                boolean isOpen = open.contains(childKey);
                rows.add(new GroupRow.Part(childKey, depth, child, summary(child), isOpen));
                if (isOpen) {
                    addChildren(childKey, depth + 1, child);
                }
            }
        }
    }

    static String summary(Component component) {
        StringBuilder out = new StringBuilder();
        append(out, component);
        return Preview.line(out.toString(), SUMMARY);
    }

    private static void append(StringBuilder out, Component component) {
        for (String value : component.values()) {
            out.append(out.isEmpty() ? "" : " · ").append(value);
        }
        for (Component child : component.children()) {
            if (out.length() > SUMMARY) {
                return;
            }
            if (child.contributes()) {
                append(out, child);
            }
        }
    }
}
