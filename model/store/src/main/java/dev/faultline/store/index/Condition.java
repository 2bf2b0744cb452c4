package dev.faultline.store.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// A condition of SQL with its parameters.
record Condition(String sql, List<Object> parameters) {
    static final Condition TRUE = new Condition("TRUE", List.of());
    static final Condition FALSE = new Condition("FALSE", List.of());

    static Condition of(String sql, Object... parameters) {
        return new Condition(sql, List.of(parameters));
    }

    static Condition all(List<Condition> parts) {
        return parts.isEmpty() ? TRUE : join(parts, " AND ");
    }

    static Condition any(List<Condition> parts) {
        return parts.isEmpty() ? FALSE : join(parts, " OR ");
    }

    /// Any of the values, each as a condition.
    static <T> Condition any(List<T> values, Function<T, Condition> condition) {
        return any(values.stream().map(condition).toList());
    }

    private static Condition join(List<Condition> parts, String with) {
        List<Object> parameters = new ArrayList<>();
        parts.forEach(part -> parameters.addAll(part.parameters));
        return new Condition(
                "(" + String.join(with, parts.stream().map(Condition::sql).toList()) + ")", parameters);
    }

    Condition and(Condition other) {
        return all(List.of(this, other));
    }

    /// Neither false nor unknown counts.
    Condition not() {
        return new Condition("((" + sql + ") IS NOT TRUE)", parameters);
    }

    /// This condition with words before and after it.
    Condition within(String before, String after) {
        return new Condition(before + sql + after, parameters);
    }

    /// A text equals a value, case ignored, or is like it where it has a `*`.
    static Condition text(String column, String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return value.indexOf('*') < 0
                ? of("LOWER(" + column + ") = ?", lower)
                : of("LOWER(" + column + ") LIKE ? ESCAPE '!'", like(lower));
    }

    /// A pattern for LIKE, escaped with `!`.
    static String like(String value) {
        return value.replace("!", "!!").replace("%", "!%").replace("_", "!_").replace('*', '%');
    }
}
