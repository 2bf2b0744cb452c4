package dev.faultline.store.index;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Reads the few numbers that a condition may come down to, so that they can be looked up in an index.
///
/// A subquery that does not depend on the row would say the same, but H2 runs it again for each row it looks at,
/// as soon as somebody writes to the subquery's table meanwhile.
record Few(Connection connection) {
    private static final int MOST = 64;

    /// The column is among the numbers that a statement finds.
    ///
    /// @param otherwise the same as a condition that is asked of each row, for when there are more than a few
    Condition among(String column, Condition selected, Condition otherwise) throws SQLException {
        List<Long> numbers = Rows.list(
                connection, selected.sql() + " LIMIT " + (MOST + 1), selected.parameters(), row -> row.getLong(1));
        if (numbers.isEmpty()) {
            return Condition.FALSE;
        }
        return numbers.size() > MOST ? otherwise : Condition.of(Dialect.among(column), (Object) numbers.toArray());
    }
}
