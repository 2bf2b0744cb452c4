package dev.faultline.intake;

import dev.faultline.store.decision.StateJson;
import dev.faultline.store.index.ActivityEntry;
import dev.faultline.store.index.IndexWriter;
import dev.faultline.store.index.OpenIssue;
import dev.faultline.triage.issue.IssueState;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Keeps what was decided about each issue, with what stood before, so that it can be shown and taken back.
record Trail(IndexWriter writer) {
    /// A line of the trail without its issue.
    ///
    /// @param record number of the record that says so
    /// @param what as the record says it
    record Entry(long record, Instant at, @Nullable String who, ObjectNode what) {
        static Entry of(long record, Instant at, ObjectNode header) {
            ObjectNode what = header.deepCopy();
            String who = what.hasNonNull("by") ? what.path("by").asString("") : null;
            what.remove("by");
            what.remove("at");
            if (!what.path("decision").asString("").equals("merge")) {
                what.remove("issues");
            }
            return new Entry(record, at, who, what);
        }

        /// What became of an issue by itself, or by what was decided about more than issues.
        static Entry of(long record, Instant at, @Nullable String who, String what) {
            return new Entry(
                    record, at, who, JsonNodeFactory.instance.objectNode().put("decision", what));
        }
    }

    void add(Entry entry, OpenIssue issue, ObjectNode before) throws SQLException {
        writer.activity(new ActivityEntry(issue.id(), entry.record, entry.at, entry.who, entry.what, before, 0));
    }

    void add(Entry entry, Collection<Long> issues) throws SQLException {
        for (long id : issues) {
            writer.activity(new ActivityEntry(
                    id, entry.record, entry.at, entry.who, entry.what, JsonNodeFactory.instance.objectNode(), 0));
        }
    }

    static ObjectNode before(OpenIssue issue) {
        ObjectNode before = JsonNodeFactory.instance.objectNode();
        before.set("state", StateJson.write(issue.state()));
        before.put("assignee", issue.assignee());
        return before.put("seen", issue.seen()).put("deleted", issue.deleted());
    }

    static @Nullable IssueState state(ObjectNode before) {
        try {
            return StateJson.read(before.path("state"));
        } catch (RuntimeException e) {
            return null;
        }
    }

    static @Nullable String assignee(ObjectNode before) {
        JsonNode assignee = before.get("assignee");
        return assignee == null || assignee.isNull() ? null : assignee.asString("");
    }
}
