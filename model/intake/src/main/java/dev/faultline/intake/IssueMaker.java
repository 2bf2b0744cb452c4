package dev.faultline.intake;

import dev.faultline.intake.IssueEntry.Headline;
import dev.faultline.store.index.IndexWriter;
import dev.faultline.store.index.IndexWriter.IssueIds;
import dev.faultline.store.index.OpenIssue;
import dev.faultline.triage.issue.IssueStates;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Makes issues, with the ids they had before when the log says so.
final class IssueMaker {
    private final IndexWriter writer;
    private final GivenIds given;
    private final List<IssueEntry> made = new ArrayList<>();

    IssueMaker(IndexWriter writer, GivenIds given) {
        this.writer = writer;
        this.given = given;
    }

    /// The issues that were made and whose ids are not in the log yet.
    List<IssueEntry> made() {
        return made;
    }

    /// Why an issue is made.
    ///
    /// @param number of the event that makes it, or of the record
    /// @param at when that was received
    record Cause(int project, long number, Instant at) {}

    OpenIssue make(Cause cause, List<String> hashes, String config, Instant firstSeen, Headline headline)
            throws SQLException {
        String slug = writer.slug(cause.project);
        for (IssueIds ids : given.candidates(slug, hashes, cause.number)) {
            if (writer.issue(ids.id()) == null) {
                return writer.create(cause.project, IssueStates.first(cause.at), ids);
            }
        }
        IssueIds ids = writer.newIds(cause.project, cause.at, given.above(slug));
        made.add(new IssueEntry(ids, slug, hashes.getFirst(), config, cause.number, cause.at, firstSeen, headline));
        return writer.create(cause.project, IssueStates.first(cause.at), ids);
    }

    static void describe(OpenIssue issue, Headline headline) {
        issue.describe(
                headline.title(),
                headline.type(),
                headline.value(),
                headline.culprit(),
                headline.level(),
                headline.platform());
    }
}
