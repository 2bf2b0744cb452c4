package dev.faultline.triage.grouping.rule;

/// A position in one line of rules.
final class RuleCursor {
    private final String line;
    private int at;

    RuleCursor(String line) {
        this.line = line;
    }

    int at() {
        return at;
    }

    void to(int position) {
        at = position;
    }

    boolean done() {
        return at >= line.length();
    }

    char peek() {
        return done() ? 0 : line.charAt(at);
    }

    RuleCursor skipSpace() {
        while (!done() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return this;
    }

    boolean take(String token) {
        if (line.startsWith(token, at)) {
            at += token.length();
            return true;
        }
        return false;
    }

    void expect(String token) throws RuleSyntaxException {
        if (!take(token)) {
            throw error("expected '" + token + "'" + found());
        }
    }

    /// A run of letters, digits and `_ . -`.
    String identifier(String what) throws RuleSyntaxException {
        int start = at;
        while (!done() && identifierPart(peek())) {
            at++;
        }
        if (at == start) {
            throw error("expected " + what + found());
        }
        return line.substring(start, at);
    }

    /// The character before this position, white space left out.
    char before() {
        String head = line.substring(0, at).stripTrailing();
        return head.isEmpty() ? 0 : head.charAt(head.length() - 1);
    }

    /// Offset of the last such character before this position.
    int atLast(char c) {
        return line.lastIndexOf(c, at - 1);
    }

    String untilSpace() {
        return untilSpace(Integer.MAX_VALUE);
    }

    String untilSpace(int end) {
        int start = at;
        while (!done() && at < end && !Character.isWhitespace(peek())) {
            at++;
        }
        return line.substring(start, at);
    }

    /// Whether an identifier and then this text come next; moves nothing.
    boolean looksLike(String afterIdentifier) {
        int end = at;
        while (end < line.length() && identifierPart(line.charAt(end))) {
            end++;
        }
        return end > at && line.startsWith(afterIdentifier, end);
    }

    private static boolean identifierPart(char c) {
        return (c < 128 && Character.isLetterOrDigit(c)) || "_.-".indexOf(c) >= 0;
    }

    /// `{{ name }}` with its braces.
    String variable() throws RuleSyntaxException {
        int end = line.indexOf("}}", at);
        if (end < 0) {
            throw error("these braces never close");
        }
        int start = at;
        at = end + 2;
        return line.substring(start, at);
    }

    /// A run of characters other than white space, comma and opening brace.
    String word() throws RuleSyntaxException {
        int start = at;
        while (!done() && !Character.isWhitespace(peek()) && peek() != ',' && peek() != '{') {
            at++;
        }
        if (at == start) {
            throw error("expected a value" + found());
        }
        return line.substring(start, at);
    }

    /// The rest up to the closing quote; the opening one is taken already. A backslash keeps the quote after it when
    /// `escapes` is set.
    String quoted(boolean escapes) throws RuleSyntaxException {
        int start = at;
        while (!done() && peek() != '"') {
            at += escapes && peek() == '\\' && at + 1 < line.length() ? 2 : 1;
        }
        if (done()) {
            at = start - 1;
            throw error("this quote never closes");
        }
        return line.substring(start, at++);
    }

    RuleSyntaxException error(String message) {
        return new RuleSyntaxException(message, at);
    }

    String found() {
        return done() ? ", found the end of the line" : ", found '" + peek() + "'";
    }
}
