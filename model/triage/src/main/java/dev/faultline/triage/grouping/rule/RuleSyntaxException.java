package dev.faultline.triage.grouping.rule;

/// A rule line that does not parse; carried to the reader of the whole text, which makes a {@link RuleError} of it.
final class RuleSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int at;

    RuleSyntaxException(String message, int at) {
        super(message, null, false, false);
        this.at = at;
    }

    /// Offset in the line, counted from 0.
    int at() {
        return at;
    }
}
