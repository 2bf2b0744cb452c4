package dev.faultline.live;

import dev.faultline.live.release.ReleaseArchive;
import dev.faultline.live.triage.TriageDesk;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.triage.search.Query;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What `live` asks of a home. A port, so that tests can count the questions and can answer them from memory.
/// Any thread may ask; questions block while the index is read.
public interface Archive {

    /// What one committed batch changed.
    ///
    /// @param events number of new events
    /// @param issues issues that are new, or changed in any way, deleted ones included
    /// @param decided whether a user's decision was among them
    record Change(long events, Collection<Long> issues, boolean decided) {}

    /// Where an event stands in its issue.
    record Place(long position, long count) {}

    /// Whether nothing can be decided here.
    default boolean readOnly() {
        return false;
    }

    /// Tells what each committed batch changed, on the digest's thread, which must not be held up.
    Pin listen(Consumer<Change> listener);

    /// Issues that match, in order, from the one after `after`; the first ones when null.
    List<Issue> issues(Query query, IssueSort sort, @Nullable Issue after, int limit);

    /// The issues among `ids` that match, in any order.
    List<Issue> matching(Query query, Collection<Long> ids);

    /// Id of the issue that was made last; 0 when there is none.
    long newestIssue();

    /// Number of issues that match and were made after the issue with this id; 0 for all.
    long count(Query query, long madeAfter);

    /// The issues with these ids that exist, in any order.
    List<Issue> issues(Collection<Long> ids);

    /// The newest event of an issue that arrived before this sequence; null when there is none.
    @Nullable
    EventSummary before(long issue, long sequence);

    /// The oldest event of an issue that arrived after this sequence; null when there is none.
    @Nullable
    EventSummary after(long issue, long sequence);

    /// An event by its id; null when there is none.
    @Nullable
    EventSummary event(String eventId);

    /// Where an event stands in its issue.
    Place place(EventSummary event);

    /// Everything about one event.
    ///
    /// @throws IOException if its payload cannot be read
    EventDetail detail(EventSummary event, Place place) throws IOException;

    /// Streams an attachment.
    ///
    /// @throws IOException if it cannot be read, or `out` not be written
    void attachment(AttachmentInfo attachment, OutputStream out) throws IOException;

    /// What issues can be narrowed down to; as far as the last thousand issues tell, unless the archive knows more.
    default Choices choices() {
        return Choices.of(issues(new Query.And(List.of()), IssueSort.LAST_SEEN, null, 1_000));
    }

    /// What is known of many issues at once.
    Census census();

    /// What is known of releases.
    ReleaseArchive releases();

    /// How issues became what they are; nobody knows by default.
    default TriageDesk triage() {
        return TriageDesk.NONE;
    }

    /// What the home holds.
    Totals totals();

    /// Submissions accepted and not digested yet.
    long backlog();

    /// Records a decision; completes with the number of its record when it is applied.
    CompletableFuture<Long> decide(Decision decision);
}
