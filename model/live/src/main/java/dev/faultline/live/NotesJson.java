package dev.faultline.live;

import dev.faultline.live.triage.IssueNote;
import dev.faultline.live.triage.TrailReader;
import dev.faultline.store.index.ActivityEntry;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The notes about an issue as programs read them: `[{record, issue, at, who, text, edited}]`, newest first.
public final class NotesJson {
    private NotesJson() {}

    /// Writes the notes of a trail, as they read now.
    public static ArrayNode write(List<ActivityEntry> trail) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (IssueNote note : TrailReader.notes(trail)) {
            ObjectNode one = json.addObject();
            one.put("record", note.record()).put("issue", note.issue());
            one.put("at", note.at().toString()).put("who", note.who()).put("text", note.text());
            if (note.edited() != null) {
                one.put("edited", note.edited().toString());
            }
        }
        return json;
    }
}
