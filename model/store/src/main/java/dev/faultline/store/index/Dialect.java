package dev.faultline.store.index;

import java.util.ArrayList;
import java.util.List;

/// SQL that differs between databases, in one place. This is H2's, which PostgreSQL 15 and newer reads as well.
final class Dialect {
    private Dialect() {}

    /// A statement that adds to the counters of a row, which it makes when it is not there. Its parameters: the keys,
    /// then the counts.
    static String add(String table, List<String> keys, List<String> counts) {
        List<String> names = new ArrayList<>(keys);
        names.addAll(counts);
        String all = String.join(", ", names);
        List<String> casts = names.stream().map(name -> "CAST(? AS BIGINT)").toList();
        return "MERGE INTO " + table + " t USING (VALUES (" + String.join(", ", casts) + ")) v(" + all + ") ON "
                + matches(keys) + (counts.isEmpty() ? "" : " WHEN MATCHED THEN UPDATE SET " + sums(counts))
                + " WHEN NOT MATCHED THEN INSERT (" + all + ") VALUES (" + values(names) + ")";
    }

    /// A statement that adds to the counters of a row that is there. Its parameters: the counts, then the keys.
    static String addTo(String table, List<String> keys, List<String> counts) {
        return "UPDATE " + table + " SET "
                + String.join(
                        ", ",
                        counts.stream()
                                .map(name -> name + " = " + name + " + ?")
                                .toList())
                + " WHERE "
                + String.join(" AND ", keys.stream().map(name -> name + " = ?").toList());
    }

    private static String matches(List<String> keys) {
        return String.join(
                " AND ", keys.stream().map(key -> "t." + key + " = v." + key).toList());
    }

    private static String sums(List<String> counts) {
        return String.join(
                ", ",
                counts.stream()
                        .map(name -> name + " = t." + name + " + v." + name)
                        .toList());
    }

    private static String values(List<String> names) {
        return String.join(", ", names.stream().map(name -> "v." + name).toList());
    }

    /// A condition that an array column holds the parameter.
    static String holds(String column) {
        return "? = ANY(" + column + ")";
    }

    /// A condition that a column is one of the elements of the array parameter.
    static String among(String column) {
        return column + " = ANY(?)";
    }
}
