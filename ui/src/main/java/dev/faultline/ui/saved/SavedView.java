package dev.faultline.ui.saved;

import dev.faultline.triage.search.IssueSort;
import java.util.Arrays;

/// A search of issues and its order, under a name.
///
/// @param sort word of an [IssueSort]; one that is not known is the first
public record SavedView(String name, String query, String sort) {

    /// A view ordered so.
    public static SavedView of(String name, String query, IssueSort sort) {
        return new SavedView(name, query, sort.word());
    }

    /// Its order.
    public IssueSort order() {
        return Arrays.stream(IssueSort.values())
                .filter(each -> each.word().equals(sort))
                .findFirst()
                .orElse(IssueSort.LAST_SEEN);
    }

    /// Whether it asks just this.
    public boolean asks(String text, IssueSort by) {
        return query.equals(text.strip()) && order() == by;
    }
}
