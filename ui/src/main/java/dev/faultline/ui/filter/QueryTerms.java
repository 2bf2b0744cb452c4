package dev.faultline.ui.filter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads and edits one term of a query's text, such as `release:shop@1.4.0`, and leaves the rest as it was written.
public final class QueryTerms {
    private static final Pattern PLAIN = Pattern.compile("[^\\s\"()\\[\\],<>]+");

    private final Pattern term;
    private final String key;

    /// Terms of a key.
    public QueryTerms(String key) {
        this.key = key;
        this.term =
                Pattern.compile("(?<!\\S)" + Pattern.quote(key) + ":(\"(?:\\\\.|[^\"\\\\])*\"|\\[[^\\]]*]?|[^\\s)]*)");
    }

    /// The value of the first such term; null without one.
    public @Nullable String value(String query) {
        Matcher found = term.matcher(query);
        return found.find() ? unquoted(found.group(1)) : null;
    }

    /// The query with this value in the place of the first such term, and without the others.
    ///
    /// @param value null for any
    public String with(String query, @Nullable String value) {
        Matcher found = term.matcher(query);
        StringBuilder edited = new StringBuilder();
        boolean placed = value == null;
        while (found.find()) {
            found.appendReplacement(edited, placed ? "" : Matcher.quoteReplacement(written(value)));
            placed = true;
        }
        found.appendTail(edited);
        String rest = edited.toString().strip().replaceAll(" {2,}", " ");
        if (placed || value == null) {
            return rest;
        }
        return rest.isEmpty() ? written(value) : rest + " " + written(value);
    }

    private String written(@Nullable String value) {
        String text = value == null ? "" : value;
        boolean plain = PLAIN.matcher(text).matches() && text.indexOf('*') < 0;
        return key + ":" + (plain ? text : quoted(text));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"")
                ? text.substring(1, text.length() - 1).replaceAll("\\\\(.)", "$1")
                : text;
    }
}
