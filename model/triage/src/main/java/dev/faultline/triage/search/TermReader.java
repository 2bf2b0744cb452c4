package dev.faultline.triage.search;

import dev.faultline.event.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Gives a single term its meaning.
final class TermReader {
    private static final Set<MainField> NUMBERS = EnumSet.of(MainField.EVENTS, MainField.USERS);
    private static final Set<MainField> TIMES =
            EnumSet.of(MainField.FIRST_SEEN, MainField.LAST_SEEN, MainField.TIMESTAMP, MainField.AGE);
    private static final Set<String> STATES = Set.of(
            "unresolved",
            "resolved",
            "archived",
            "ignored",
            "new",
            "ongoing",
            "escalating",
            "regressed",
            "resolved_in_release",
            "until_escalating",
            "until_condition",
            "forever",
            "assigned",
            "unassigned",
            "seen",
            "unseen");

    private final TimeReader times;

    TermReader(Instant now) {
        this.times = new TimeReader(now);
    }

    Query query(Token token) throws QuerySyntaxException {
        if (token.kind() == Token.Kind.TEXT) {
            Query text = new Query.Text(token.values().getFirst().text());
            return token.negated() ? new Query.Not(text) : text;
        }
        Query query = switch (token.key()) {
            case "is" -> is(single(token));
            case "has" -> new Query.Has(Keys.key(single(token).text()));
            case "error.unhandled" -> new Query.Not(equal(new Key.Field(MainField.ERROR_HANDLED), token.values()));
            default -> field(Keys.key(token.key()), token);
        };
        return token.negated() ? new Query.Not(query) : query;
    }

    private static Token.Value single(Token token) throws QuerySyntaxException {
        Token.Value value = token.values().getFirst();
        if (token.values().size() > 1 || value.text().isEmpty()) {
            throw new QuerySyntaxException(
                    QueryFault.ONE_WORD, token.start(), token.end() - token.start(), token.key());
        }
        return value;
    }

    private static Query is(Token.Value value) throws QuerySyntaxException {
        String state = value.text().toLowerCase(Locale.ROOT);
        if (!STATES.contains(state)) {
            throw new QuerySyntaxException(
                    QueryFault.UNKNOWN_STATE,
                    value,
                    String.join(", ", STATES.stream().sorted().toList()));
        }
        return new Query.Is(state.equals("ignored") ? "archived" : state);
    }

    private Query field(Key key, Token token) throws QuerySyntaxException {
        if (key instanceof Key.Field(MainField field)) {
            if (NUMBERS.contains(field)) {
                return number(key, single(token));
            }
            if (TIMES.contains(field)) {
                return times.query(field, single(token));
            }
            if (field == MainField.LEVEL || field == MainField.RELEASE) {
                return ordered(key, field, token);
            }
            if (field == MainField.ASSIGNED && token.values().getFirst().text().equals("none")) {
                return new Query.Not(new Query.Has(key));
            }
        }
        return equal(key, token.values());
    }

    private static Query equal(Key key, List<Token.Value> values) throws QuerySyntaxException {
        Token.Value first = values.getFirst();
        if (values.size() == 1 && first.text().isEmpty()) {
            if (!first.quoted()) {
                throw new QuerySyntaxException(QueryFault.NO_VALUE, first.start(), 0);
            }
            return new Query.Not(new Query.Has(key));
        }
        return new Query.Equal(key, values.stream().map(Token.Value::text).toList());
    }

    private static Query ordered(Key key, MainField field, Token token) throws QuerySyntaxException {
        Compared compared = Compared.of(token.values().getFirst());
        if (compared == null || token.values().size() > 1) {
            if (field == MainField.LEVEL) {
                return equal(key, levels(token.values()));
            }
            return equal(key, token.values());
        }
        String value = field == MainField.LEVEL
                ? level(compared.rest())
                : compared.rest().text();
        return new Query.Ordered(key, compared.comparison(), value);
    }

    private static List<Token.Value> levels(List<Token.Value> values) throws QuerySyntaxException {
        List<Token.Value> levels = new ArrayList<>();
        for (Token.Value value : values) {
            boolean asWritten = value.text().isEmpty() || value.text().contains("*");
            levels.add(asWritten ? value : new Token.Value(level(value), value.quoted(), value.start(), value.end()));
        }
        return levels;
    }

    private static String level(Token.Value value) throws QuerySyntaxException {
        String word = value.text().toLowerCase(Locale.ROOT);
        for (Level level : Level.values()) {
            if (level.wireName().equals(word)) {
                return word;
            }
        }
        throw new QuerySyntaxException(QueryFault.UNKNOWN_LEVEL, value, "debug, info, warning, error, fatal");
    }

    private static Query number(Key key, Token.Value value) throws QuerySyntaxException {
        Compared compared = Compared.of(value);
        double number = number(compared == null ? value : compared.rest());
        if (compared != null) {
            return new Query.Numeric(key, compared.comparison(), number);
        }
        return new Query.And(List.of(
                new Query.Numeric(key, Comparison.GREATER_OR_EQUAL, number),
                new Query.Numeric(key, Comparison.LESS_OR_EQUAL, number)));
    }

    private static double number(Token.Value value) throws QuerySyntaxException {
        String text = value.text().toLowerCase(Locale.ROOT);
        double unit = text.endsWith("k") ? 1e3 : text.endsWith("m") ? 1e6 : text.endsWith("b") ? 1e9 : 1;
        String digits = unit == 1 ? text : text.substring(0, text.length() - 1);
        if (!digits.matches("-?\\d{1,18}(\\.\\d{1,9})?")) {
            throw new QuerySyntaxException(QueryFault.NO_NUMBER, value);
        }
        return Double.parseDouble(digits) * unit;
    }
}
