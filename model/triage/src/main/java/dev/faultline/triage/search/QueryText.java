package dev.faultline.triage.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Edits the text of a search as a user would, and leaves the rest as it was written. Text that cannot be understood
/// only grows at its end.
public final class QueryText {
    private QueryText() {}

    /// The word a key is written by.
    public static String word(Key key) {
        return switch (key) {
            case Key.Field(MainField field) -> field.word();
            case Key.Tag(String name) when !(Keys.key(name) instanceof Key.Tag) -> "tags[" + name + "]";
            case Key.Tag(String name) -> name.matches("[\\p{L}\\p{N}_.@/-]+") ? name : '"' + name + '"';
        };
    }

    /// The values that a term outside brackets asks for; none without such a term.
    ///
    /// @param key as it stands before the colon
    public static List<String> values(String text, String key) {
        Token term = term(text, key);
        return term == null
                ? List.of()
                : term.values().stream().map(Token.Value::text).toList();
    }

    /// The search with one value more of a key, any of which an issue may have; without it where it is there.
    public static String toggle(String text, String key, String value) {
        Token term = term(text, key);
        if (term == null) {
            return also(text, written(key, List.of(value)));
        }
        List<String> values = new ArrayList<>(values(text, key));
        if (!values.remove(value)) {
            values.add(value);
        }
        String edited = values.isEmpty() ? "" : written(key, values);
        String before = text.substring(0, term.start());
        String after = text.substring(term.end());
        return (edited.isEmpty() ? before.stripTrailing() + " " + after.stripLeading() : before + edited + after)
                .strip();
    }

    /// The search without issues that have a value.
    public static String exclude(String text, String key, String value) {
        return also(text, "!" + written(key, List.of(value)));
    }

    /// Alternatives go into brackets: the new term is to hold for each of them.
    private static String also(String text, String term) {
        String before = text.strip();
        return ((hasAlternatives(before) ? "(" + before + ")" : before) + " " + term).strip();
    }

    /// Whether the search as a whole is one of several: `OR` stands outside of brackets.
    public static boolean hasAlternatives(String text) {
        try {
            int depth = 0;
            boolean alternatives = false;
            for (Token token : Tokenizer.tokens(text)) {
                depth += step(token);
                alternatives |= depth == 0 && token.kind() == Token.Kind.OR;
            }
            return alternatives && depth == 0;
        } catch (QuerySyntaxException e) {
            return false;
        }
    }

    private static int step(Token token) {
        return switch (token.kind()) {
            case OPEN -> 1;
            case CLOSE -> -1;
            default -> 0;
        };
    }

    private static @Nullable Token term(String text, String key) {
        if (hasAlternatives(text)) {
            return null;
        }
        try {
            int depth = 0;
            for (Token token : Tokenizer.tokens(text)) {
                depth += step(token);
                if (depth == 0 && isTerm(token, key)) {
                    return token;
                }
            }
        } catch (QuerySyntaxException e) {
            return null;
        }
        return null;
    }

    private static boolean isTerm(Token token, String key) {
        return token.kind() == Token.Kind.TERM
                && !token.negated()
                && token.key().equals(key.startsWith("\"") ? key.substring(1, key.length() - 1) : key)
                && token.values().stream()
                        .noneMatch(value -> value.text().isEmpty()
                                || (!value.quoted()
                                        && (value.text().startsWith(">")
                                                || value.text().startsWith("<"))));
    }

    private static String written(String key, List<String> values) {
        String list = values.stream().map(QueryText::written).collect(Collectors.joining(", "));
        return key + ":" + (values.size() == 1 ? list : "[" + list + "]");
    }

    private static String written(String value) {
        boolean plain = value.matches("[\\p{L}\\p{N}_.@/+-]+");
        return plain ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
