package dev.faultline.ui.detail;

import dev.faultline.event.Event;
import java.util.Random;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Events with other breadcrumbs than they came with.
final class CrumbSamples {
    private static final double CRASH = 1_795_356_161.204;

    private CrumbSamples() {}

    /// A session with a pause of an hour and one of a minute in it, and dense moments; every kind of breadcrumb.
    static Event session() {
        ObjectNode json = Samples.json("java-causes");
        ((ObjectNode) json.path("contexts").path("app")).put("app_start_time", "2026-11-22T13:00:41.004Z");
        ArrayNode crumbs = begin(json);
        add(crumbs, 3_720, "session", "app.lifecycle", "info", "Application started")
                .putObject("data")
                .put("version", "4.2.0");
        add(crumbs, 3_718, "navigation", "navigation", "info", null)
                .putObject("data")
                .put("from", "/welcome")
                .put("to", "/books/2026");
        add(crumbs, 3_712, "device", "device.connectivity", "info", "online, wifi");
        Random random = new Random(7);
        for (double before = 95; before > 70; before -= 0.4 + random.nextDouble() * 1.4) {
            any(crumbs, before, random);
        }
        ObjectNode upload = add(crumbs, 12.4, "http", "okhttp", "error", null).putObject("data");
        upload.put("method", "POST")
                .put("url", "https://sync.ledger.example/v2/entries")
                .put("status_code", 500)
                .put("duration_ms", 1_204);
        upload.putObject("response").put("reason", "journal is locked").put("retry_after", 30);
        for (double before = 12; before > 1; before -= 0.2 + random.nextDouble() * 0.5) {
            any(crumbs, before, random);
        }
        add(crumbs, 0.8, "user", "ui.click", "info", "button#close-month");
        add(crumbs, 0.1, "error", "org.ledger.storage.Storage", "error", "Deadlock detected, rolling back");
        return Samples.event(json);
    }

    private static void any(ArrayNode crumbs, double before, Random random) {
        switch (random.nextInt(6)) {
            case 0 ->
                add(crumbs, before, "http", "okhttp", "info", null)
                        .putObject("data")
                        .put("method", "GET")
                        .put("url", "https://sync.ledger.example/v2/accounts/" + random.nextInt(90))
                        .put("status_code", 200);
            case 1 -> add(crumbs, before, "user", "ui.click", "info", "row#" + random.nextInt(4_000));
            case 2 ->
                add(crumbs, before, "query", "db.sql.query", "debug", "SELECT amount FROM entry WHERE account = ?");
            case 3 ->
                add(crumbs, before, "default", "org.ledger.storage.Storage", "warning", "Lock on ENTRY held for 3.2 s");
            case 4 ->
                add(crumbs, before, "navigation", "navigation", "info", null)
                        .putObject("data")
                        .put("from", "/books/2026")
                        .put("to", "/books/2026/close");
            default -> add(crumbs, before, "default", "console", "info", "rates are up to date");
        }
    }

    static Event one() {
        ObjectNode json = Samples.json("java-causes");
        add(begin(json), 1.5, "user", "ui.click", "info", "button#close-month");
        return Samples.event(json);
    }

    /// As some SDKs send them: no times at all.
    static Event untimed() {
        ObjectNode json = Samples.json("java-causes");
        ArrayNode crumbs = begin(json);
        for (int i = 0; i < 6; i++) {
            crumbs.addObject()
                    .put("category", i % 2 == 0 ? "console" : "ui.click")
                    .put("message", "step " + i);
        }
        return Samples.event(json);
    }

    private static ArrayNode begin(ObjectNode json) {
        return ((ObjectNode) json.path("breadcrumbs")).putArray("values");
    }

    private static ObjectNode add(
            ArrayNode crumbs, double before, String type, String category, String level, String message) {
        ObjectNode crumb = crumbs.addObject()
                .put("timestamp", CRASH - before)
                .put("type", type)
                .put("category", category)
                .put("level", level);
        return message == null ? crumb : crumb.put("message", message);
    }
}
