package dev.faultline.ui.detail.crumb;

import dev.faultline.event.Breadcrumb;
import dev.faultline.event.Level;
import dev.faultline.ui.timeline.Lane;
import java.util.Locale;

/// Kinds of breadcrumbs that are told apart by icon and word.
enum CrumbKind {
    NAVIGATION(Lane.NAVIGATION),
    HTTP(Lane.HTTP),
    UI(Lane.UI),
    QUERY(Lane.QUERY),
    LOG(Lane.LOG),
    SYSTEM(Lane.SYSTEM),
    ERROR(Lane.ERROR),
    OTHER(Lane.OTHER);

    private final Lane lane;

    CrumbKind(Lane lane) {
        this.lane = lane;
    }

    /// Where the timeline shows it, under the same name.
    Lane lane() {
        return lane;
    }

    /// By the type where it says something, else by the category.
    static CrumbKind of(Breadcrumb crumb) {
        CrumbKind byType = ofType(crumb.type().toLowerCase(Locale.ROOT));
        return byType != OTHER ? byType : ofCategory(crumb);
    }

    private static CrumbKind ofType(String type) {
        return switch (type) {
            case "navigation" -> NAVIGATION;
            case "http" -> HTTP;
            case "ui", "user" -> UI;
            case "query" -> QUERY;
            case "debug", "info" -> LOG;
            case "system", "device", "session" -> SYSTEM;
            case "error", "exception" -> ERROR;
            default -> OTHER;
        };
    }

    private static CrumbKind ofCategory(Breadcrumb crumb) {
        String category = crumb.category() == null ? "" : crumb.category().toLowerCase(Locale.ROOT);
        String first = category.split("[./]", 2)[0];
        return switch (first) {
            case "navigation", "route", "activity", "app" -> NAVIGATION;
            case "http", "httplib", "xhr", "fetch", "request", "requests", "aiohttp", "okhttp" -> HTTP;
            case "ui", "touch", "gesture", "user" -> UI;
            case "query", "db", "sql", "redis" -> QUERY;
            case "console", "log", "logger", "logging" -> LOG;
            case "device", "system", "network", "battery", "session" -> SYSTEM;
            case "exception", "error" -> ERROR;
            default -> crumb.level().compareTo(Level.ERROR) >= 0 ? ERROR : category.isEmpty() ? OTHER : LOG;
        };
    }
}
