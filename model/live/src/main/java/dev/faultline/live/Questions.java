package dev.faultline.live;

import dev.faultline.triage.search.Query;
import dev.faultline.triage.search.QueryParser;
import dev.faultline.triage.search.QuerySyntaxException;
import java.time.Clock;

/// Reads what users write into a search field; each time anew, because relative times count from now.
final class Questions {
    private final QueryParser parser;

    Questions(Clock clock) {
        this.parser = new QueryParser(clock);
    }

    Query parse(String text) throws NotUnderstood {
        try {
            return parser.parse(text);
        } catch (QuerySyntaxException e) {
            throw new NotUnderstood(new QueryProblem(
                    e.position(), e.length(), String.valueOf(e.getMessage()), e.fault(), e.arguments()));
        }
    }

    static final class NotUnderstood extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient QueryProblem problem;

        NotUnderstood(QueryProblem problem) {
            super(problem.reason());
            this.problem = problem;
        }

        QueryProblem problem() {
            return problem;
        }
    }
}
