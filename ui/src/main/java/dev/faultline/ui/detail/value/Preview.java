package dev.faultline.ui.detail.value;

import java.util.Iterator;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Values as one short line of text; looks at no more of the value than it shows.
public final class Preview {
    static final int LIMIT = 240;
    private static final int NESTING = 2;

    private Preview() {}

    /// The value in at most about 240 characters, line breaks as `⏎`; texts as they are, without quotes.
    public static String of(JsonNode node) {
        StringBuilder out = new StringBuilder();
        append(out, node, 0);
        return clip(out);
    }

    /// The text in one line of at most `limit` characters.
    public static String line(String text, int limit) {
        StringBuilder out = new StringBuilder();
        appendLine(out, text, limit + 1);
        if (out.length() > limit) {
            out.setLength(cut(out, limit));
            out.append('…');
        }
        return out.toString();
    }

    private static void append(StringBuilder out, JsonNode node, int nesting) {
        if (node.isObject()) {
            appendObject(out, node, nesting);
        } else if (node.isArray()) {
            appendList(out, node, nesting);
        } else if (node.isString()) {
            appendLine(out, node.stringValue(), LIMIT + 1);
        } else {
            out.append(node.asString("null"));
        }
    }

    private static void appendObject(StringBuilder out, JsonNode node, int nesting) {
        if (nesting == NESTING && !node.isEmpty()) {
            out.append("{…}");
            return;
        }
        out.append('{');
        Iterator<Map.Entry<String, JsonNode>> entries = node.properties().iterator();
        while (entries.hasNext() && out.length() <= LIMIT) {
            Map.Entry<String, JsonNode> entry = entries.next();
            appendLine(out, entry.getKey(), LIMIT);
            out.append(": ");
            append(out, entry.getValue(), nesting + 1);
            if (entries.hasNext()) {
                out.append(", ");
            }
        }
        out.append('}');
    }

    private static void appendList(StringBuilder out, JsonNode node, int nesting) {
        if (nesting == NESTING && !node.isEmpty()) {
            out.append("[…]");
            return;
        }
        out.append('[');
        for (int i = 0; i < node.size() && out.length() <= LIMIT; i++) {
            if (i > 0) {
                out.append(", ");
            }
            append(out, node.path(i), nesting + 1);
        }
        out.append(']');
    }

    private static void appendLine(StringBuilder out, String text, int limit) {
        int end = Math.min(text.length(), limit);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                out.append('⏎');
            } else if (c != '\r') {
                out.append(c == '\t' || !Character.isISOControl(c) ? c : '·');
            }
        }
    }

    private static String clip(StringBuilder out) {
        if (out.length() > LIMIT) {
            out.setLength(cut(out, LIMIT));
            out.append('…');
        }
        return out.toString();
    }

    private static int cut(CharSequence text, int at) {
        return Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
    }
}
