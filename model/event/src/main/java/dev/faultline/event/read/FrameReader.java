package dev.faultline.event.read;

import dev.faultline.event.Frame;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads frames, and derives file name and path from one another.
final class FrameReader {
    private static final String UNKNOWN_FUNCTION = "?";

    private final Problems problems;

    FrameReader(Problems problems) {
        this.problems = problems;
    }

    /// @param raw whether the frame is of a raw trace, which stays as sent
    Frame read(ObjectNode json, boolean raw) {
        Fields fields = new Fields(json, problems);
        String absPath = fields.text("abs_path");
        String fileName = fields.text("filename");
        if (!raw && (absPath == null || absPath.isEmpty())) {
            absPath = fileName;
            fileName = null;
        }
        if (!raw && (fileName == null || fileName.isEmpty())) {
            fileName = fileNameOf(absPath);
        }
        List<String> before = lines(fields, "pre_context");
        List<String> after = lines(fields, "post_context");
        String line = fields.text("context_line");
        if (line == null && !raw && !(before.isEmpty() && after.isEmpty())) {
            line = "";
        }
        return new Frame(
                known(fields.text("function"), raw),
                fields.text("raw_function"),
                known(fields.text("symbol"), raw),
                fields.text("module"),
                fields.text("package"),
                fileName,
                absPath,
                fields.count("lineno"),
                fields.count("colno"),
                fields.text("platform"),
                fields.flag("in_app"),
                before,
                line,
                after,
                fields.objectOrList("vars"),
                fields.object("data"),
                fields.address("instruction_addr"),
                fields.address("symbol_addr"),
                fields.address("image_addr"),
                fields.text("addr_mode"),
                fields.text("trust"),
                fields.rest());
    }

    private static @Nullable String known(@Nullable String function, boolean raw) {
        return !raw && UNKNOWN_FUNCTION.equals(function) ? null : function;
    }

    /// The path of a URL, or the path itself.
    private static @Nullable String fileNameOf(@Nullable String absPath) {
        if (absPath == null || !isUrl(absPath)) {
            return absPath;
        }
        int authority = absPath.indexOf("//");
        int start = authority < 0 ? absPath.indexOf(':') + 1 : absPath.indexOf('/', authority + 2);
        if (start < 0) {
            return absPath;
        }
        int end = start;
        while (end < absPath.length() && absPath.charAt(end) != '?' && absPath.charAt(end) != '#') {
            end++;
        }
        return end - start <= 1 ? absPath : absPath.substring(start, end);
    }

    private static boolean isUrl(String path) {
        return path.startsWith("http:")
                || path.startsWith("https:")
                || path.startsWith("file:")
                || path.startsWith("applewebdata:");
    }

    private List<String> lines(Fields fields, String name) {
        JsonNode value = fields.take(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof ArrayNode list)) {
            problems.refuse(name, "expected an array", value);
            return List.of();
        }
        List<String> lines = new ArrayList<>(list.size());
        for (JsonNode line : list) {
            lines.add(line.isNull() ? "" : line.isString() ? line.stringValue() : line.toString());
        }
        return lines;
    }
}
