package dev.faultline.triage.grouping.rule;

import dev.faultline.triage.grouping.text.Family;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads one line of stack trace rules:
///
/// ```
/// [ caller ] | key:pattern !key:"pattern" | [ callee ]   ^-group -app category=name
/// ```
final class StackTraceRuleSyntax {
    private final RuleCursor cursor;
    private final List<Matcher.ExceptionIs> exception = new ArrayList<>();
    private final List<Matcher.OnFacts> facts = new ArrayList<>();
    private final List<Matcher.OnFrame> state = new ArrayList<>();
    private final List<Matcher> own = new ArrayList<>();

    private StackTraceRuleSyntax(String line) {
        this.cursor = new RuleCursor(line);
    }

    static StackTraceRule read(String line) throws RuleSyntaxException {
        return new StackTraceRuleSyntax(line).rule();
    }

    private StackTraceRule rule() throws RuleSyntaxException {
        Matcher.OnFrame caller = null;
        if (cursor.skipSpace().take("[")) {
            caller = neighbour();
            cursor.skipSpace().expect("|");
        }
        while (matcherFollows()) {
            keep(matcher());
        }
        if (own.isEmpty() && exception.isEmpty()) {
            throw cursor.error("expected a condition such as module:com.example.*" + cursor.found());
        }
        Matcher.OnFrame callee = null;
        if (cursor.skipSpace().take("|")) {
            cursor.skipSpace().expect("[");
            callee = neighbour();
        }
        List<Action> actions = actions();
        String text = StackTraceRule.textOf(exception, caller, own, callee, actions);
        return new StackTraceRule(
                List.copyOf(exception),
                caller,
                List.copyOf(facts),
                List.copyOf(state),
                callee,
                actions,
                text,
                StackTraceRule.Reasons.of(text));
    }

    private Matcher.OnFrame neighbour() throws RuleSyntaxException {
        int start = cursor.skipSpace().at();
        Matcher matcher = matcher();
        if (cursor.skipSpace().peek() != ']' && cursor.before() == ']') {
            matcher = closedByItsPattern(start);
        }
        cursor.skipSpace().expect("]");
        if (matcher instanceof Matcher.OnFrame onFrame) {
            return onFrame;
        }
        cursor.to(start);
        throw cursor.error("a caller or callee is a frame: this condition is on the exception");
    }

    /// `[module:a.*] |` without a space before the bracket: the pattern took the bracket along.
    private Matcher closedByItsPattern(int start) throws RuleSyntaxException {
        int end = cursor.atLast(']');
        cursor.to(start);
        return matcher(end);
    }

    private void keep(Matcher matcher) {
        switch (matcher) {
            case Matcher.ExceptionIs onException -> exception.add(onException);
            case Matcher.OnFacts onFacts -> {
                facts.add(onFacts);
                own.add(onFacts);
            }
            case Matcher.OnFrame onFrame -> {
                state.add(onFrame);
                own.add(onFrame);
            }
        }
    }

    /// A condition has a colon after its key; an action has none, or an equals sign.
    private boolean matcherFollows() {
        return cursor.skipSpace().peek() == '!' || cursor.looksLike(":");
    }

    private Matcher matcher() throws RuleSyntaxException {
        return matcher(Integer.MAX_VALUE);
    }

    /// @param end where an unquoted pattern ends at the latest
    private Matcher matcher(int end) throws RuleSyntaxException {
        boolean negated = cursor.skipSpace().take("!");
        int start = cursor.at();
        String key = cursor.identifier("a key such as module, function, path, package, family or app");
        cursor.expect(":");
        String pattern = argument(end);
        String text = (negated ? "!" : "") + shortKey(key) + ":" + printed(pattern);
        Matcher matcher = matcherOf(shortKey(key), pattern, negated, text);
        if (matcher == null) {
            cursor.to(start);
            throw cursor.error("unknown key '" + key
                    + "': known are family, path, module, function, package, app, category, type, value, mechanism");
        }
        return matcher;
    }

    private String argument(int end) throws RuleSyntaxException {
        String raw = cursor.take("\"") ? cursor.quoted(false) : cursor.untilSpace(end);
        return raw.replace("\\\\", "\\");
    }

    private static String printed(String pattern) {
        return pattern.chars().anyMatch(Character::isWhitespace) ? '"' + pattern + '"' : pattern;
    }

    private static String shortKey(String key) {
        return switch (key) {
            case "stack.module" -> "module";
            case "stack.function" -> "function";
            case "stack.abs_path" -> "path";
            case "stack.package" -> "package";
            case "error.type" -> "type";
            case "error.value" -> "value";
            case "error.mechanism" -> "mechanism";
            default -> key;
        };
    }

    private static @Nullable Matcher matcherOf(String key, String pattern, boolean negated, String text) {
        return switch (key) {
            case "module" -> new Matcher.FieldIs(Matcher.Field.MODULE, Globs.plain(pattern), negated, text);
            case "function" -> new Matcher.FieldIs(Matcher.Field.FUNCTION, Globs.plain(pattern), negated, text);
            case "package" -> new Matcher.FieldIs(Matcher.Field.PACKAGE, Globs.path(pattern), negated, text);
            case "path" -> new Matcher.FieldIs(Matcher.Field.PATH, Globs.path(pattern), negated, text);
            case "category" -> new Matcher.CategoryIs(Globs.plain(pattern), negated, text);
            case "family" -> new Matcher.FamilyIs(families(pattern), negated, text);
            case "app" ->
                pattern.equals("unknown")
                        ? new Matcher.InAppIsUnknown(negated, text)
                        : new Matcher.InAppIs(truth(pattern), negated, text);
            case "type" -> exceptionIs(Matcher.ExceptionField.TYPE, pattern, negated, text);
            case "value" -> exceptionIs(Matcher.ExceptionField.VALUE, pattern, negated, text);
            case "mechanism" -> exceptionIs(Matcher.ExceptionField.MECHANISM, pattern, negated, text);
            default -> null;
        };
    }

    private static Matcher exceptionIs(Matcher.ExceptionField field, String pattern, boolean negated, String text) {
        return new Matcher.ExceptionIs(field, Globs.plain(pattern), negated, text);
    }

    private static Set<Family> families(String list) {
        Set<Family> families = EnumSet.noneOf(Family.class);
        for (String name : list.split(",", -1)) {
            switch (name) {
                case "native" -> families.add(Family.NATIVE);
                case "javascript" -> families.add(Family.JAVASCRIPT);
                case "other" -> families.add(Family.OTHER);
                case "all" -> families.addAll(EnumSet.allOf(Family.class));
                default -> {
                    // an unknown family has no frames
                }
            }
        }
        return families;
    }

    static @Nullable Boolean truth(String word) {
        return switch (word) {
            case "1", "yes", "true" -> true;
            case "0", "no", "false" -> false;
            default -> null;
        };
    }

    private List<Action> actions() throws RuleSyntaxException {
        List<Action> actions = new ArrayList<>();
        while (!cursor.skipSpace().done() && cursor.peek() != '#') {
            actions.add(ActionSyntax.read(cursor));
        }
        if (actions.isEmpty()) {
            throw cursor.error("expected an action such as +app, -group or category=name" + cursor.found());
        }
        return List.copyOf(actions);
    }
}
