package dev.faultline.store.index;

import dev.faultline.triage.release.Release;
import dev.faultline.triage.release.Version;
import dev.faultline.triage.search.Comparison;
import dev.faultline.triage.search.Key;
import dev.faultline.triage.search.MainField;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the numbers of the terms that a part of a search means.
record TermSearch(Connection connection) {
    List<Integer> equal(Key key, List<String> values) throws SQLException {
        List<Condition> any = new ArrayList<>();
        for (String value : values) {
            Term term = term(key, value);
            any.add(
                    value.indexOf('*') < 0
                            ? Condition.of("val = ?", term.value())
                            : Condition.of("val LIKE ? ESCAPE '!'", Condition.like(term.value())));
            if (key instanceof Key.Field(MainField field) && field == MainField.USER && value.indexOf(':') < 0) {
                List.of("id:", "username:", "email:", "ip:")
                        .forEach(kind -> any.add(Condition.of("val LIKE ? ESCAPE '!'", Condition.like(kind + value))));
            }
        }
        return numbers(key, Condition.any(any));
    }

    /// The id of a user is part of what tells users apart.
    private static Term term(Key key, String value) {
        return key instanceof Key.Field(MainField field) && field == MainField.USER_ID
                ? Term.of(MainField.USER, "id:" + value)
                : Term.of(key, value);
    }

    List<Integer> any(Key key) throws SQLException {
        return numbers(
                key,
                key instanceof Key.Field(MainField field) && field == MainField.USER_ID
                        ? Condition.of("val LIKE 'id:%'")
                        : Condition.TRUE);
    }

    private List<Integer> numbers(Key key, Condition values) throws SQLException {
        Term named = term(key, "");
        Condition all = Condition.of("kind = ? AND name = ?", named.kind(), named.name())
                .and(values);
        return Rows.list(connection, "SELECT id FROM terms WHERE " + all.sql(), all.parameters(), row -> row.getInt(1));
    }

    /// The releases that compare by their version; one without a version compares with none.
    List<Integer> releases(Comparison comparison, String than) throws SQLException {
        Version wanted = version(than);
        List<Integer> matching = new ArrayList<>();
        if (wanted != null) {
            Rows.list(
                    connection,
                    "SELECT id, val FROM terms WHERE kind = 1 AND name = ?",
                    List.of(MainField.RELEASE.word()),
                    row -> {
                        Version version = version(row.getString(2));
                        if (version != null && comparison.holds(version.compareTo(wanted))) {
                            matching.add(row.getInt(1));
                        }
                        return row.getInt(1);
                    });
        }
        return matching;
    }

    private static @Nullable Version version(String release) {
        return Release.parse(release).version();
    }

    static String sign(Comparison comparison) {
        return switch (comparison) {
            case LESS -> " < ?";
            case LESS_OR_EQUAL -> " <= ?";
            case GREATER -> " > ?";
            case GREATER_OR_EQUAL -> " >= ?";
        };
    }
}
