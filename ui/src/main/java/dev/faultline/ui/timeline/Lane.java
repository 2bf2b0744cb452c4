package dev.faultline.ui.timeline;

import dev.faultline.event.Breadcrumb;
import dev.faultline.event.Level;
import java.util.Locale;
import java.util.Set;

/// A kind of breadcrumb, from the top lane to the bottom one.
///
/// Source of the words: Sentry developer documentation, Breadcrumbs Interface, "Breadcrumb Types", and the categories
/// that SDKs send.
public enum Lane {
    NAVIGATION,
    HTTP,
    UI,
    DATA,
    SYSTEM,
    ERROR,
    LOG;

    private static final Set<String> HTTP_WORDS =
            Set.of("http", "xhr", "fetch", "httplib", "okhttp", "requests", "rpc");
    private static final Set<String> DATA_WORDS = Set.of("query", "db", "sql", "redis", "cache", "file");
    private static final Set<String> SYSTEM_WORDS =
            Set.of("system", "session", "device", "app", "network", "connectivity", "battery", "runtime", "process");
    private static final Set<String> UI_WORDS = Set.of("ui", "user", "touch", "click");

    /// The lane a breadcrumb belongs to: by its type where that says something, else by the first word of its category.
    public static Lane of(Breadcrumb crumb) {
        String type = crumb.type().toLowerCase(Locale.ROOT);
        Lane byType = ofWord(type);
        if (byType != LOG) {
            return byType;
        }
        String category = crumb.category();
        Lane byCategory = category == null ? LOG : ofWord(firstWord(category.toLowerCase(Locale.ROOT)));
        boolean grave = crumb.level().compareTo(Level.ERROR) >= 0;
        return byCategory == LOG && grave && !type.equals("debug") ? ERROR : byCategory;
    }

    private static String firstWord(String category) {
        int end = 0;
        while (end < category.length() && Character.isLetterOrDigit(category.charAt(end))) {
            end++;
        }
        return category.substring(0, end);
    }

    private static Lane ofWord(String word) {
        if (word.equals("navigation") || word.equals("route")) {
            return NAVIGATION;
        }
        if (word.equals("error") || word.equals("exception")) {
            return ERROR;
        }
        if (HTTP_WORDS.contains(word)) {
            return HTTP;
        }
        if (DATA_WORDS.contains(word)) {
            return DATA;
        }
        if (UI_WORDS.contains(word)) {
            return UI;
        }
        return SYSTEM_WORDS.contains(word) ? SYSTEM : LOG;
    }
}
