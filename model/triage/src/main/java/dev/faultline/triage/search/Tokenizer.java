package dev.faultline.triage.search;

import java.util.ArrayList;
import java.util.List;

/// Cuts a search into tokens.
final class Tokenizer {
    private static final int MAX_LENGTH = 10_000;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) throws QuerySyntaxException {
        if (text.length() > MAX_LENGTH) {
            throw new QuerySyntaxException(
                    QueryFault.TOO_LONG, MAX_LENGTH, text.length() - MAX_LENGTH, String.valueOf(MAX_LENGTH));
        }
        return new Tokenizer(text).run();
    }

    private List<Token> run() throws QuerySyntaxException {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '(') {
                tokens.add(Token.mark(Token.Kind.OPEN, at, ++at));
            } else if (c == ')') {
                tokens.add(Token.mark(Token.Kind.CLOSE, at, ++at));
            } else {
                tokens.add(word());
            }
        }
        return tokens;
    }

    private Token word() throws QuerySyntaxException {
        int start = at;
        boolean negated = text.charAt(at) == '!' && at + 1 < text.length() && !blank(at + 1);
        if (negated) {
            at++;
        }
        int colon = keyEnd();
        if (colon > at) {
            String key = unquoted(text.substring(at, colon));
            at = colon + 1;
            return new Token(Token.Kind.TERM, negated, key, values(), start, at);
        }
        Token.Value value = value(false);
        if (!negated && !value.quoted()) {
            switch (value.text()) {
                case "AND", "and" -> {
                    return Token.mark(Token.Kind.AND, start, at);
                }
                case "OR", "or" -> {
                    return Token.mark(Token.Kind.OR, start, at);
                }
                default -> {}
            }
        }
        return new Token(Token.Kind.TEXT, negated, "", List.of(value), start, at);
    }

    /// Index of the colon that ends a key, or -1 when what stands here is no key.
    private int keyEnd() {
        if (at < text.length() && text.charAt(at) == '"') {
            int close = text.indexOf('"', at + 1);
            return close > at + 1 && close + 1 < text.length() && text.charAt(close + 1) == ':' ? close + 1 : -1;
        }
        int i = at;
        while (i < text.length() && isKeyChar(text.charAt(i))) {
            i++;
        }
        boolean colon = i < text.length() && text.charAt(i) == ':';
        // "http://host" is text, not the key "http"
        return colon && !text.startsWith("//", i + 1) ? i : -1;
    }

    private static boolean isKeyChar(char c) {
        return Character.isLetterOrDigit(c) || "_.-[]@/".indexOf(c) >= 0;
    }

    private static String unquoted(String key) {
        return key.startsWith("\"") ? key.substring(1, key.length() - 1) : key;
    }

    private List<Token.Value> values() throws QuerySyntaxException {
        if (at < text.length() && text.charAt(at) == '[') {
            return list();
        }
        return List.of(value(false));
    }

    private List<Token.Value> list() throws QuerySyntaxException {
        int open = at++;
        List<Token.Value> values = new ArrayList<>();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ']') {
                at++;
                if (values.isEmpty()) {
                    throw new QuerySyntaxException(QueryFault.EMPTY_LIST, open, at - open);
                }
                return values;
            }
            if (c == ',' || Character.isWhitespace(c)) {
                at++;
            } else {
                values.add(value(true));
            }
        }
        throw new QuerySyntaxException(QueryFault.OPEN_LIST, open, at - open);
    }

    private Token.Value value(boolean inList) throws QuerySyntaxException {
        int start = at;
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted(start);
        }
        while (at < text.length() && !blank(at) && !endsValue(text.charAt(at), inList)) {
            at++;
        }
        return new Token.Value(text.substring(start, at), false, start, at);
    }

    private boolean endsValue(char c, boolean inList) {
        return inList ? c == ',' || c == ']' : c == ')' && insideBrackets();
    }

    /// A closing bracket ends a value only where one is open: `fn()` alone stays whole.
    private boolean insideBrackets() {
        int depth = 0;
        for (Token token : tokens) {
            depth += token.kind() == Token.Kind.OPEN ? 1 : token.kind() == Token.Kind.CLOSE ? -1 : 0;
        }
        return depth > 0;
    }

    private Token.Value quoted(int start) throws QuerySyntaxException {
        StringBuilder out = new StringBuilder();
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && (text.charAt(i + 1) == '"' || text.charAt(i + 1) == '\\')) {
                out.append(text.charAt(++i));
            } else if (c == '"') {
                at = i + 1;
                return new Token.Value(out.toString(), true, start, at);
            } else {
                out.append(c);
            }
        }
        throw new QuerySyntaxException(QueryFault.OPEN_QUOTE, start, text.length() - start);
    }

    private boolean blank(int index) {
        return Character.isWhitespace(text.charAt(index));
    }
}
