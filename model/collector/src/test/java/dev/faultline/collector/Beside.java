package dev.faultline.collector;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a recording holds beside its issues, as the index counts it and the log holds it.
///
/// @param counts by the words of the recordings
record Beside(Map<String, Long> counts, List<String> names, String lastSession) {
    private static final Map<String, List<String>> TYPES = Map.of(
            "transactions", List.of("transaction"),
            "user feedback", List.of("feedback", "user_report"),
            "check-ins", List.of("check_in"),
            "client reports", List.of("client_report"),
            "log records", List.of("log"),
            "metrics", List.of("trace_metric", "statsd"),
            "streamed spans", List.of("span"));

    static Beside of(Site site) throws IOException, InterruptedException {
        List<Seen> events = site.events();
        Sent sent = site.sent();
        Map<String, Long> kept = site.kept();
        Map<String, Long> counts = new TreeMap<>();
        TYPES.forEach((name, types) -> counts.put(
                name,
                types.stream().mapToLong(type -> kept.getOrDefault(type, 0L)).sum()));
        List<String> attachments =
                events.stream().flatMap(event -> event.attachments().stream()).toList();
        counts.put("attachments", attachments.size() + kept.getOrDefault("attachment", 0L));
        counts.put("error events", (long) events.size());
        counts.put("session updates", sent.of("session").count());
        counts.put("session aggregates", sent.of("sessions").count());
        List<String> names = new ArrayList<>(sent.names());
        attachments.forEach(name -> names.add("attachment " + name));
        return new Beside(counts, names, sent.lastSession());
    }
}
