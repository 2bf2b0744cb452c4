package dev.faultline.live;

import dev.faultline.triage.search.Query;

/// Reads what users write into a search field.
final class Questions {

    Query parse(String text) throws NotUnderstood {
        if (text.length() > MAX_LENGTH) {
            throw new NotUnderstood(
                    new QueryProblem(MAX_LENGTH, 0, "a search has at most " + MAX_LENGTH + " characters"));
        }
        return new Query.Text(text);
    }

    private static final int MAX_LENGTH = 10_000;

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
