package dev.faultline.event.read;

import dev.faultline.event.ClientReport;
import dev.faultline.event.ClientReport.Discarded;
import dev.faultline.event.json.LenientJson;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads items of the type `client_report`.
public final class ClientReportItem {
    private static final List<String> LISTS =
            List.of("discarded_events", "rate_limited_events", "filtered_events", "filtered_sampling_events");

    private ClientReportItem() {}

    /// As [dev.faultline.event.ClientReportReader#read] has it.
    public static ClientReport read(byte[] json) {
        if (!(LenientJson.read(json).root() instanceof ObjectNode object)) {
            return new ClientReport(null, List.of());
        }
        Fields fields = new Fields(object, new Problems());
        List<Discarded> discarded = new ArrayList<>();
        for (String list : LISTS) {
            if (fields.take(list) instanceof ArrayNode entries) {
                entries.forEach(entry -> add(list, entry, discarded));
            }
        }
        return new ClientReport(fields.time("timestamp"), discarded);
    }

    private static void add(String list, JsonNode entry, List<Discarded> discarded) {
        if (entry instanceof ObjectNode object) {
            Fields fields = new Fields(object, new Problems());
            String reason = fields.scalar("reason");
            String category = fields.scalar("category");
            JsonNode sent = fields.take("quantity");
            Long quantity = sent == null ? null : Scalars.whole(sent);
            if (quantity != null && quantity > 0) {
                discarded.add(new Discarded(
                        list, reason == null ? "unknown" : reason, category == null ? "default" : category, quantity));
            }
        }
    }
}
