package dev.faultline.live;

import dev.faultline.triage.search.QueryFault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a question could not be answered.
///
/// @param position index of the first character of the query that does not fit; -1 when the query is not to blame
/// @param length number of characters that do not fit; 0 when something is missing at the position
/// @param reason what is wrong, in plain words
/// @param fault what is wrong with the query; null when the query is not to blame
/// @param arguments what a sentence on the fault speaks of
public record QueryProblem(
        int position, int length, String reason, @Nullable QueryFault fault, List<String> arguments) {

    public QueryProblem {
        arguments = List.copyOf(arguments);
    }

    /// The query is not to blame.
    static QueryProblem failure(String reason) {
        return new QueryProblem(-1, 0, reason, null, List.of());
    }
}
