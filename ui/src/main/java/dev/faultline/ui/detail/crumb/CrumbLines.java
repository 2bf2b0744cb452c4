package dev.faultline.ui.detail.crumb;

import dev.faultline.event.Breadcrumb;
import dev.faultline.event.Event;
import dev.faultline.ui.detail.value.Preview;
import dev.faultline.ui.detail.value.Remark;
import dev.faultline.ui.detail.value.Remarks;
import dev.faultline.ui.detail.value.ValueOutline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Lays out the breadcrumbs of an event as rows: oldest first, the event last.
final class CrumbLines {
    private static final int SUMMARY = 300;

    /// What a summary is made of, by worth.
    private static final List<String> SUMMED_UP = List.of("message", "data.url", "data.to", "data.from", "data", "");

    private CrumbLines() {}

    /// @param title of the event, for its own row
    /// @param remarks by paths within the list of breadcrumbs
    /// @param open keys of the breadcrumbs and values that are open
    static List<CrumbRow> of(Event event, String title, Remarks remarks, CrumbFilter filter, Set<String> open) {
        List<CrumbRow> rows = new ArrayList<>();
        List<Breadcrumb> crumbs = event.breadcrumbs();
        for (int i = 0; i < crumbs.size(); i++) {
            Breadcrumb crumb = crumbs.get(i);
            if (filter.takes(crumb)) {
                Remarks own = remarks.under(String.valueOf(i));
                add(rows, new Place(i, event.timestamp(), own), crumb, open);
            }
        }
        if (rows.isEmpty() && !crumbs.isEmpty()) {
            rows.add(new CrumbRow.None());
        }
        rows.add(new CrumbRow.Crash(event, title));
        return List.copyOf(rows);
    }

    static String key(int index) {
        return "c" + index;
    }

    /// Where a breadcrumb stands.
    ///
    /// @param end when the event happened
    /// @param remarks by paths within the breadcrumb
    private record Place(int index, Instant end, Remarks remarks) {}

    private static void add(List<CrumbRow> rows, Place place, Breadcrumb crumb, Set<String> open) {
        String key = key(place.index());
        ObjectNode details = details(crumb);
        boolean isOpen = !details.isEmpty() && open.contains(key);
        rows.add(new CrumbRow.Line(
                place.index(),
                crumb,
                CrumbKind.of(crumb),
                summary(crumb),
                offset(crumb, place.end()),
                remark(place.remarks()),
                !details.isEmpty(),
                isOpen));
        if (isOpen) {
            Remarks inside = place.remarks().lifted("data");
            ValueOutline.of(key, details, open, inside).forEach(value -> rows.add(new CrumbRow.Data(value)));
        }
    }

    private static @Nullable Remark remark(Remarks remarks) {
        return SUMMED_UP.stream()
                .map(remarks::at)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Duration offset(Breadcrumb crumb, Instant end) {
        return crumb.timestamp() == null ? null : Duration.between(end, crumb.timestamp());
    }

    /// What the row itself has no room for.
    private static ObjectNode details(Breadcrumb crumb) {
        ObjectNode details = JsonNodeFactory.instance.objectNode();
        String message = crumb.message();
        if (message != null && (message.length() > 120 || message.indexOf('\n') >= 0)) {
            details.put("message", message);
        }
        if (crumb.data() != null) {
            details.setAll(crumb.data());
        }
        details.setAll(crumb.other());
        return details;
    }

    private static String summary(Breadcrumb crumb) {
        if (crumb.message() != null && !crumb.message().isBlank()) {
            return Preview.line(crumb.message().strip(), SUMMARY);
        }
        ObjectNode data = crumb.data();
        if (data == null || data.isEmpty()) {
            return "";
        }
        return data.has("url") ? request(data) : data.has("to") ? navigation(data) : Preview.of(data);
    }

    private static String request(ObjectNode data) {
        StringBuilder out = new StringBuilder();
        out.append(data.path("method").asString(""))
                .append(' ')
                .append(data.path("url").asString(""));
        JsonNode status = data.has("status_code") ? data.path("status_code") : data.path("status");
        if (!status.isMissingNode()) {
            out.append(" → ").append(status.asString(""));
        }
        return Preview.line(out.toString().strip(), SUMMARY);
    }

    private static String navigation(ObjectNode data) {
        String from = data.path("from").asString("");
        return Preview.line(
                (from.isEmpty() ? "" : from + " → ") + data.path("to").asString(""), SUMMARY);
    }
}
