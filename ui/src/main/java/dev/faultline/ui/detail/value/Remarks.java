package dev.faultline.ui.detail.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The annotations of an event by the path of what they are about, parts joined by dots.
public final class Remarks {
    /// No annotations.
    public static final Remarks NONE = new Remarks(Map.of());

    private static final int MOST = 500;
    private static final int DEEPEST = 60;

    private final Map<String, Remark> byPath;

    private Remarks(Map<String, Remark> byPath) {
        this.byPath = byPath;
    }

    /// The annotations of a `_meta` tree, in its order; the first five hundred.
    public static Remarks of(ObjectNode meta) {
        Map<String, Remark> found = new LinkedHashMap<>();
        collect(found, "", meta, 0);
        return new Remarks(found);
    }

    private static void collect(Map<String, Remark> found, String path, JsonNode tree, int depth) {
        for (Map.Entry<String, JsonNode> child : tree.properties()) {
            if (found.size() == MOST || depth == DEEPEST) {
                return;
            }
            if (child.getKey().isEmpty()) {
                if (child.getValue() instanceof ObjectNode annotation) {
                    found.put(path, Remark.of(annotation));
                }
            } else if (child.getValue().isObject()) {
                String next = path.isEmpty() ? child.getKey() : path + "." + child.getKey();
                collect(found, next, child.getValue(), depth + 1);
            }
        }
    }

    /// What is said about a value; null for nothing.
    public @Nullable Remark at(String path) {
        return byPath.get(path);
    }

    /// These, and those about the values of a list of pairs under the names of the pairs.
    ///
    /// @param list path of the list
    /// @param names of its pairs in their order
    public Remarks named(String list, List<String> names) {
        Map<String, Remark> all = new LinkedHashMap<>(byPath);
        for (int i = 0; i < names.size(); i++) {
            Remark remark = byPath.get(list + "." + i + ".1");
            if (remark != null) {
                all.remove(list + "." + i + ".1");
                all.put(list + "." + names.get(i), remark);
            }
        }
        return new Remarks(all);
    }

    /// Those about a value and what is in it, by their paths within it; at the empty path the one about the value
    /// itself.
    public Remarks under(String path) {
        if (byPath.isEmpty() || path.isEmpty()) {
            return this;
        }
        String prefix = path + ".";
        Map<String, Remark> inside = new LinkedHashMap<>();
        byPath.forEach((place, remark) -> {
            if (place.startsWith(prefix)) {
                inside.put(place.substring(prefix.length()), remark);
            } else if (place.equals(path)) {
                inside.put("", remark);
            }
        });
        return inside.isEmpty() ? NONE : new Remarks(inside);
    }

    /// These, with those about the fields of a part beside those about the part's neighbours.
    public Remarks lifted(String part) {
        if (byPath.isEmpty()) {
            return this;
        }
        Map<String, Remark> all = new LinkedHashMap<>(byPath);
        under(part).byPath.forEach((path, remark) -> all.putIfAbsent(path, remark));
        return new Remarks(all);
    }

    /// All of them by path.
    public Map<String, Remark> all() {
        return byPath;
    }

    /// The paths of what was altered.
    public List<String> altered() {
        return byPath.entrySet().stream()
                .filter(entry -> entry.getValue().altered())
                .map(Map.Entry::getKey)
                .toList();
    }
}
