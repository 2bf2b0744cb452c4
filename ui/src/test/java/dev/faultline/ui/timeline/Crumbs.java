package dev.faultline.ui.timeline;

import dev.faultline.event.Breadcrumb;
import dev.faultline.event.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Breadcrumbs for tests, timed in seconds before the crash.
final class Crumbs {
    static final Instant CRASH = Instant.parse("2026-11-22T15:02:11.204Z");

    private Crumbs() {}

    static Breadcrumb at(double secondsBefore, String type, @Nullable String category, Level level) {
        Instant time = CRASH.minusNanos((long) (secondsBefore * 1e9));
        return new Breadcrumb(
                time, type, category, level, null, null, JsonMapper.shared().createObjectNode());
    }

    static Timeline times(double... secondsBefore) {
        List<Breadcrumb> crumbs = new ArrayList<>();
        for (double seconds : secondsBefore) {
            crumbs.add(at(seconds, "default", "log", Level.INFO));
        }
        return of(crumbs);
    }

    static Timeline of(List<Breadcrumb> crumbs) {
        return Timeline.of(crumbs, CRASH, Crumbs::lane);
    }

    private static Lane lane(Breadcrumb crumb) {
        return switch (crumb.type()) {
            case "http" -> Lane.HTTP;
            case "navigation" -> Lane.NAVIGATION;
            case "query" -> Lane.QUERY;
            default -> Lane.LOG;
        };
    }

    /// A test session of a minute with a pause of an hour in it.
    static List<Breadcrumb> session() {
        List<Breadcrumb> crumbs = new ArrayList<>();
        Random random = new Random(3);
        crumbs.add(at(3_660, "navigation", "navigation", Level.INFO));
        crumbs.add(at(3_655, "http", "xhr", Level.INFO));
        for (double t = 60; t > 0.2; t -= random.nextDouble() * 2) {
            switch (random.nextInt(6)) {
                case 0 -> crumbs.add(at(t, "http", "fetch", random.nextInt(4) == 0 ? Level.ERROR : Level.INFO));
                case 1 -> crumbs.add(at(t, "default", "ui.click", Level.INFO));
                case 2 -> crumbs.add(at(t, "default", "console", Level.WARNING));
                case 3 -> crumbs.add(at(t, "query", "db.sql", Level.DEBUG));
                case 4 -> crumbs.add(at(t, "navigation", "navigation", Level.INFO));
                default -> crumbs.add(at(t, "default", "log", Level.INFO));
            }
        }
        for (int i = 0; i < 9; i++) {
            crumbs.add(at(0.19 - i * 0.01, "default", "console", i == 8 ? Level.ERROR : Level.INFO));
        }
        crumbs.add(at(0.08, "default", "ui.click", Level.INFO));
        return crumbs;
    }
}
