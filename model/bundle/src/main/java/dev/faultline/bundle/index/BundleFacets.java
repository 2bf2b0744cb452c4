package dev.faultline.bundle.index;

import dev.faultline.event.Level;
import dev.faultline.store.index.FacetOrder;
import dev.faultline.store.index.Term;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.search.IssueFacet;
import dev.faultline.triage.search.Key;
import dev.faultline.triage.search.MainField;
import dev.faultline.triage.search.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the issues of a bundle that match a search have in common: how many of them have each value of a field or tag,
/// in the order in which a home gives them.
public final class BundleFacets {
    private final Collection<IndexedIssue> issues;

    BundleFacets(Collection<IndexedIssue> issues) {
        this.issues = issues;
    }

    /// The facets with their values, the most frequent first, levels in their order.
    ///
    /// @param most values of each
    public List<IssueFacet> of(Query query, int most) {
        List<IssueFacet> facets = new ArrayList<>();
        add(facets, query, new Key.Field(MainField.PROJECT), most, column(Issue::project));
        add(
                facets,
                query,
                new Key.Field(MainField.LEVEL),
                most,
                column(issue -> issue.level().wireName()));
        for (MainField field : FacetOrder.FIELDS) {
            add(facets, query, new Key.Field(field), most, terms(true, field.word()));
        }
        for (String tag : tags()) {
            add(facets, query, new Key.Tag(tag), most, terms(false, tag));
        }
        return facets;
    }

    private static Function<IndexedIssue, Stream<String>> column(Function<Issue, String> value) {
        return indexed -> Stream.of(value.apply(indexed.issue()));
    }

    private static Function<IndexedIssue, Stream<String>> terms(boolean field, String name) {
        return indexed -> indexed.terms().stream()
                .filter(term -> BundleIndex.names(term, field, name))
                .map(Term::value)
                .filter(value -> !value.isEmpty());
    }

    private void add(
            List<IssueFacet> facets, Query query, Key key, int most, Function<IndexedIssue, Stream<String>> values) {
        Query others = query.without(key);
        Map<String, Long> counts = new HashMap<>();
        issues.stream()
                .filter(issue -> new IssueMatch(issue).of(others))
                .flatMap(values)
                .forEach(value -> counts.merge(value, 1L, Long::sum));
        if (!counts.isEmpty()) {
            Comparator<IssueFacet.Value> order = Comparator.comparingLong(IssueFacet.Value::issues)
                    .reversed()
                    .thenComparing(IssueFacet.Value::value);
            List<IssueFacet.Value> all = counts.entrySet().stream()
                    .map(each -> new IssueFacet.Value(each.getKey(), each.getValue()))
                    .sorted(order)
                    .limit(most)
                    .toList();
            facets.add(new IssueFacet(key, isLevel(key) ? byLevel(all) : all));
        }
    }

    private static boolean isLevel(Key key) {
        return key instanceof Key.Field(MainField field) && field == MainField.LEVEL;
    }

    private static List<IssueFacet.Value> byLevel(List<IssueFacet.Value> values) {
        List<String> order =
                Arrays.stream(Level.values()).map(Level::wireName).toList().reversed();
        return values.stream()
                .sorted(Comparator.comparingInt(value -> order.indexOf(value.value())))
                .toList();
    }

    private List<String> tags() {
        Map<String, Set<String>> values = new HashMap<>();
        for (IndexedIssue issue : issues) {
            for (Term term : issue.terms()) {
                if (!term.field()) {
                    values.computeIfAbsent(term.name(), _ -> new HashSet<>()).add(term.value());
                }
            }
        }
        return FacetOrder.tags(values.entrySet().stream()
                .filter(each -> each.getValue().size() <= FacetOrder.DISTINCT)
                .map(Map.Entry::getKey));
    }
}
