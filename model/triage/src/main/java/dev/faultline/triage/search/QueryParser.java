package dev.faultline.triage.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the search language. Terms stand side by side and must all hold; `OR`, `AND` and brackets combine them;
/// `!` negates; a term is `key:value`, `key:[a, b]`, `key:>value`, `is:state`, `has:key`, or a word of text.
/// Words with spaces are quoted; `*` in a value stands for any run of characters, `\*` for the star itself.
///
/// The words are those of Sentry's search (product documentation, "Search Syntax"), which users know.
/// Thread-safe; relative times count from the clock's now.
public final class QueryParser {
    private static final int MAX_DEPTH = 50;

    private final Clock clock;

    public QueryParser(Clock clock) {
        this.clock = clock;
    }

    /// Reads a search; blank text finds everything.
    ///
    /// @throws QuerySyntaxException with the reason and the place, when it cannot be understood
    public Query parse(String text) throws QuerySyntaxException {
        Reading reading = new Reading(Tokenizer.tokens(text), new TermReader(clock.instant()), text.length());
        return reading.whole();
    }

    private static final class Reading {
        private final List<Token> tokens;
        private final TermReader terms;
        private final int end;
        private int at;

        Reading(List<Token> tokens, TermReader terms, int end) {
            this.tokens = tokens;
            this.terms = terms;
            this.end = end;
        }

        Query whole() throws QuerySyntaxException {
            if (tokens.isEmpty()) {
                return new Query.And(List.of());
            }
            Query query = or(0);
            Token left = peek();
            if (left != null) {
                throw new QuerySyntaxException(QueryFault.NO_OPEN_BRACKET, left.start(), 1);
            }
            return query;
        }

        private Query or(int depth) throws QuerySyntaxException {
            List<Query> parts = new ArrayList<>();
            parts.add(and(depth));
            while (is(Token.Kind.OR)) {
                at++;
                parts.add(and(depth));
            }
            return parts.size() == 1 ? parts.getFirst() : new Query.Or(List.copyOf(parts));
        }

        private Query and(int depth) throws QuerySyntaxException {
            List<Query> parts = new ArrayList<>();
            parts.add(part(depth));
            while (true) {
                if (is(Token.Kind.AND)) {
                    at++;
                } else if (peek() == null || is(Token.Kind.OR) || is(Token.Kind.CLOSE)) {
                    return parts.size() == 1 ? parts.getFirst() : new Query.And(List.copyOf(parts));
                }
                parts.add(part(depth));
            }
        }

        private Query part(int depth) throws QuerySyntaxException {
            Token token = peek();
            if (token == null) {
                throw new QuerySyntaxException(QueryFault.CUT_SHORT, end, 0);
            }
            at++;
            return switch (token.kind()) {
                case OPEN -> bracket(token, depth + 1);
                case TERM, TEXT -> terms.query(token);
                case AND, OR ->
                    throw new QuerySyntaxException(
                            QueryFault.NOTHING_BEFORE, token.start(), token.end() - token.start());
                case CLOSE -> throw new QuerySyntaxException(QueryFault.EMPTY_BRACKETS, token.start(), 1);
            };
        }

        private Query bracket(Token open, int depth) throws QuerySyntaxException {
            if (depth > MAX_DEPTH) {
                throw new QuerySyntaxException(QueryFault.DEEP_BRACKETS, open.start(), 1);
            }
            Query inner = or(depth);
            if (!is(Token.Kind.CLOSE)) {
                throw new QuerySyntaxException(QueryFault.OPEN_BRACKET, open.start(), 1);
            }
            at++;
            return inner;
        }

        private @Nullable Token peek() {
            return at < tokens.size() ? tokens.get(at) : null;
        }

        private boolean is(Token.Kind kind) {
            Token token = peek();
            return token != null && token.kind() == kind;
        }
    }
}
