package dev.faultline.bundle.index;

import dev.faultline.store.index.Term;
import dev.faultline.triage.issue.EventSummary;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An event of a bundle, without its payload.
///
/// @param summary as in the home it comes from; its sequence gives the order of arrival
/// @param entry name of the entry that holds its canonical JSON
/// @param submission name of the entry that holds the body it arrived in; null when that was gone
/// @param trace id of the trace it belongs to, 32 lower-case hex digits
/// @param terms what it is searched by
/// @param attachments in the order of arrival
/// @param hash the first of its grouping hashes; null where the bundle does not say so
/// @param derived name of the entry that holds what stands in for parts of it, such as symbolicated frames; null when
///     nothing does
public record IndexedEvent(
        EventSummary summary,
        String entry,
        @Nullable String submission,
        @Nullable String trace,
        List<Term> terms,
        List<IndexedAttachment> attachments,
        @Nullable String hash,
        @Nullable String derived) {
    /// An event of which no more is known.
    public IndexedEvent(
            EventSummary summary,
            String entry,
            @Nullable String submission,
            @Nullable String trace,
            List<Term> terms,
            List<IndexedAttachment> attachments) {
        this(summary, entry, submission, trace, terms, attachments, null, null);
    }

    public IndexedEvent {
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(summary.eventId(), "summary.event_id");
        Objects.requireNonNull(summary.project(), "summary.project");
        Objects.requireNonNull(summary.title(), "summary.title");
        Objects.requireNonNull(summary.level(), "summary.level");
        Objects.requireNonNull(summary.timestamp(), "summary.timestamp");
        Objects.requireNonNull(summary.received(), "summary.received");
        Objects.requireNonNull(summary.platform(), "summary.platform");
        terms = List.copyOf(terms);
        attachments = List.copyOf(attachments);
    }
}
