package dev.faultline.ui.issues;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The tabs over the list. The query is the truth: a tab only edits its `is:` term, and is marked when the query has
/// it.
enum StatusTab {
    UNRESOLVED,
    RESOLVED,
    ARCHIVED,
    ALL;

    private static final Pattern TERM = Pattern.compile("(?<!\\S)is:(unresolved|resolved|archived)(?!\\S)");

    /// The tab that a query belongs to.
    static StatusTab of(String query) {
        Matcher term = TERM.matcher(query);
        return term.find() ? valueOf(term.group(1).toUpperCase(Locale.ROOT)) : ALL;
    }

    /// The query with this tab's term instead of any other's.
    String in(String query) {
        String rest = TERM.matcher(query).replaceAll("").strip().replaceAll("\\s+", " ");
        if (this == ALL) {
            return rest;
        }
        return rest.isEmpty() ? term() : term() + " " + rest;
    }

    /// The word in ids and texts.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private String term() {
        return "is:" + word();
    }
}
