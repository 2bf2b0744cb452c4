package dev.faultline.app.cli;

import dev.faultline.live.ActivityJson;
import dev.faultline.live.NotesJson;
import dev.faultline.store.index.ActivityEntry;
import dev.faultline.triage.issue.Issue;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An issue as programs read it.
final class IssueJson {
    private IssueJson() {}

    /// @param activity of the issue, newest first
    static ObjectNode write(Issue issue, List<ActivityEntry> activity) {
        ObjectNode json = write(issue);
        json.set("notes", NotesJson.write(activity));
        json.set("activity", ActivityJson.write(activity));
        return json;
    }

    private static ObjectNode write(Issue issue) {
        ObjectNode json = JsonOutput.MAPPER.createObjectNode();
        json.put("id", issue.id());
        json.put("shortId", issue.shortId());
        json.put("project", issue.project());
        json.put("title", issue.title());
        json.put("type", issue.type());
        json.put("value", issue.value());
        json.put("culprit", issue.culprit());
        json.put("level", issue.level().wireName());
        json.put("status", issue.status().wireName());
        json.put("substatus", issue.substatus().wireName());
        json.put("platform", issue.platform());
        json.put("events", issue.events());
        json.put("users", issue.users());
        json.put("firstSeen", issue.firstSeen().toString());
        json.put("lastSeen", issue.lastSeen().toString());
        json.put("firstRelease", issue.firstRelease());
        json.put("lastRelease", issue.lastRelease());
        ArrayNode environments = json.putArray("environments");
        issue.environments().forEach(environments::add);
        json.put("assignee", issue.assignee());
        ArrayNode hashes = json.putArray("hashes");
        issue.hashes().forEach(hashes::add);
        return json;
    }
}
