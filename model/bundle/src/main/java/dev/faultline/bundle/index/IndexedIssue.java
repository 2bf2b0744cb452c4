package dev.faultline.bundle.index;

import dev.faultline.store.index.Term;
import dev.faultline.triage.issue.Issue;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// An issue with its events, oldest first, and the terms that any of them has.
record IndexedIssue(Issue issue, List<IndexedEvent> events, Set<Term> terms) {

    IndexedIssue(Issue issue, List<IndexedEvent> events) {
        this(
                issue,
                events.stream()
                        .sorted(Comparator.comparingLong(
                                event -> event.summary().sequence()))
                        .toList(),
                termsOf(events));
    }

    private static Set<Term> termsOf(List<IndexedEvent> events) {
        Set<Term> terms = new HashSet<>();
        events.forEach(event -> terms.addAll(event.terms()));
        return terms;
    }
}
