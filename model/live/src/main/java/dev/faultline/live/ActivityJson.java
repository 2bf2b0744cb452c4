package dev.faultline.live;

import dev.faultline.store.index.ActivityEntry;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The trail of an issue as programs read it: `[{record, at, who, what: {decision, ...}, undone}]`, newest first.
/// `record` is what takes the entry back, `undone` the record that did.
public final class ActivityJson {
    private ActivityJson() {}

    /// Writes a trail; that an issue was opened is left out.
    public static ArrayNode write(List<ActivityEntry> trail) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (ActivityEntry entry : trail) {
            if (entry.what().path("decision").asString("").equals("seen")) {
                continue;
            }
            ObjectNode one = json.addObject();
            one.put("record", entry.record()).put("at", entry.at().toString()).put("who", entry.who());
            one.set("what", entry.what());
            if (entry.undone() != 0) {
                one.put("undone", entry.undone());
            }
        }
        return json;
    }
}
