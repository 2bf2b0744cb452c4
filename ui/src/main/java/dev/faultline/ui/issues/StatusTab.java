package dev.faultline.ui.issues;

import dev.faultline.triage.search.QueryText;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The tabs over the list. The query is the truth: a tab only edits its `is:` term, and is marked when the query has
/// it. Only a term that holds for the whole query counts: not one of an alternative, in brackets or in quotes.
enum StatusTab {
    UNRESOLVED,
    RESOLVED,
    ARCHIVED,
    ALL;

    private static final Pattern TERM = Pattern.compile("(?<!\\S)is:(unresolved|resolved|archived)(?!\\S)");

    /// The tab that a query belongs to.
    static StatusTab of(String query) {
        if (QueryText.hasAlternatives(query)) {
            return ALL;
        }
        Matcher term = TERM.matcher(query);
        while (term.find()) {
            if (isOutermost(query, term.start())) {
                return valueOf(term.group(1).toUpperCase(Locale.ROOT));
            }
        }
        return ALL;
    }

    /// The query with this tab's term instead of any other's. Alternatives go into brackets, so that the term holds
    /// for each of them.
    String in(String query) {
        boolean alternatives = QueryText.hasAlternatives(query);
        if (this == ALL) {
            return alternatives ? query : without(query);
        }
        String rest = alternatives ? "(" + query.strip() + ")" : without(query);
        return rest.isEmpty() ? term() : term() + " " + rest;
    }

    /// The word in ids and texts.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private String term() {
        return "is:" + word();
    }

    private static String without(String query) {
        StringBuilder rest = new StringBuilder();
        Matcher term = TERM.matcher(query);
        int from = 0;
        while (term.find()) {
            if (isOutermost(query, term.start())) {
                rest.append(query, from, term.start());
                from = term.end() < query.length() ? term.end() + 1 : term.end();
            }
        }
        return rest.append(query.substring(from)).toString().strip();
    }

    private static boolean isOutermost(String query, int at) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < at; i++) {
            switch (query.charAt(i)) {
                case '"' -> quoted = !quoted;
                case '\\' -> i++;
                case '(' -> depth += quoted ? 0 : 1;
                case ')' -> depth -= quoted ? 0 : 1;
                default -> {}
            }
        }
        return depth == 0 && !quoted;
    }
}
