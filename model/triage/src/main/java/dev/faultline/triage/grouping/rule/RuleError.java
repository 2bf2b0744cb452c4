package dev.faultline.triage.grouping.rule;

/// A rule that could not be read. Other rules of the same text are not affected.
///
/// @param line counted from 1
/// @param column counted from 1, of the first character that does not fit
/// @param message what was expected, in words
public record RuleError(int line, int column, String message) {

    /// `line 3, column 7: ...`
    @Override
    public String toString() {
        return "line " + line + ", column " + column + ": " + message;
    }
}
