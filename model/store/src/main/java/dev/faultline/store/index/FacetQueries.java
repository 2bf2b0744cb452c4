package dev.faultline.store.index;

import dev.faultline.triage.search.IssueFacet;
import dev.faultline.triage.search.Key;
import dev.faultline.triage.search.MainField;
import dev.faultline.triage.search.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the issues that match a search have in common: how many of them have each value of a field or tag.
record FacetQueries(Connection connection, Instant now) {
    /// The facets with more than one value, or one that the search names. A search for a value of a facet does not
    /// hide its other values.
    ///
    /// @param most values of each
    List<IssueFacet> facets(Query query, int most) throws SQLException {
        List<IssueFacet> facets = new ArrayList<>();
        add(facets, new Key.Field(MainField.PROJECT), columns(query, MainField.PROJECT, "p.slug", most));
        add(facets, new Key.Field(MainField.LEVEL), levels(columns(query, MainField.LEVEL, "i.level", most)));
        for (MainField field : FacetOrder.FIELDS) {
            Key key = new Key.Field(field);
            add(facets, key, terms(query, key, most));
        }
        for (String tag : tags()) {
            Key key = new Key.Tag(tag);
            add(facets, key, terms(query, key, most));
        }
        return facets;
    }

    private static void add(List<IssueFacet> facets, Key key, Map<String, Long> counts) {
        if (!counts.isEmpty()) {
            facets.add(new IssueFacet(
                    key,
                    counts.entrySet().stream()
                            .map(entry -> new IssueFacet.Value(entry.getKey(), entry.getValue()))
                            .toList()));
        }
    }

    private Map<String, Long> columns(Query query, MainField field, String column, int most) throws SQLException {
        Condition condition = condition(query, new Key.Field(field));
        return counts(
                "SELECT " + column + ", COUNT(*) AS n FROM issues i JOIN projects p ON p.id = i.project"
                        + " WHERE NOT i.deleted AND " + condition.sql() + " GROUP BY " + column + " ORDER BY n DESC, "
                        + column + " LIMIT " + most,
                condition.parameters());
    }

    private static Map<String, Long> levels(Map<String, Long> byCode) {
        Map<String, Long> levels = new LinkedHashMap<>();
        byCode.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -Integer.parseInt(entry.getKey())))
                .forEach(entry ->
                        levels.put(Codes.level(Integer.parseInt(entry.getKey())).wireName(), entry.getValue()));
        return levels;
    }

    private Map<String, Long> terms(Query query, Key key, int most) throws SQLException {
        Term named = Term.of(key, "");
        Condition condition = Condition.of("t.kind = ? AND t.name = ? AND t.val <> ''", named.kind(), named.name())
                .and(condition(query, key));
        return counts(
                "SELECT t.val, COUNT(*) AS n FROM terms t JOIN issue_terms it ON it.term = t.id"
                        + " JOIN issues i ON i.id = it.issue WHERE NOT i.deleted AND " + condition.sql()
                        + " GROUP BY t.val ORDER BY n DESC, t.val LIMIT " + most,
                condition.parameters());
    }

    private Map<String, Long> counts(String sql, List<Object> parameters) throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        Rows.list(connection, sql, parameters, row -> counts.put(row.getString(1), row.getLong(2)));
        return counts;
    }

    private Condition condition(Query query, Key key) throws SQLException {
        return new IssueConditions(connection, now).of(query.without(key));
    }

    /// Tags with few enough values to choose from.
    private List<String> tags() throws SQLException {
        return FacetOrder.tags(Rows.list(
                connection,
                "SELECT name FROM terms WHERE kind = 0 GROUP BY name HAVING COUNT(*) <= " + FacetOrder.DISTINCT,
                List.of(),
                row -> row.getString(1))
                .stream());
    }
}
