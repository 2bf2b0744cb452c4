package dev.faultline.ui.rules;

import dev.faultline.ui.text.Texts;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Why a rule cannot be read, in the user's language. What is not known is shown as the reader of rules says it.
final class RuleErrorWords {
    private static final List<Reason> REASONS = List.of(
            new Reason("rules.wrong.sign", "expected \\+ or -(.*)"),
            new Reason("rules.wrong.frames", "expected a number of frames(.*)"),
            new Reason("rules.wrong.yesno", "expected 1, yes, true, 0, no or false(.*)"),
            new Reason("rules.wrong.left", "expected a condition such as type:DatabaseError before '->'(.*)"),
            new Reason("rules.wrong.fingerprint", "expected a fingerprint after '->'(.*)"),
            new Reason("rules.wrong.pattern", "expected a pattern(.*)"),
            new Reason("rules.wrong.value", "expected a value(.*)"),
            new Reason("rules.wrong.condition", "expected a condition such as module:com\\.example\\.\\*(.*)"),
            new Reason("rules.wrong.action", "expected an action such as \\+app, -group or category=name(.*)"));
    private static final Pattern FOUND = Pattern.compile(", found '(.*)'", Pattern.DOTALL);

    private RuleErrorWords() {}

    private record Reason(String key, Pattern pattern) {
        Reason(String key, String pattern) {
            this(key, Pattern.compile(pattern, Pattern.DOTALL));
        }
    }

    static String of(Texts texts, String message) {
        for (Reason reason : REASONS) {
            Matcher matcher = reason.pattern.matcher(message);
            if (matcher.matches()) {
                Matcher found = FOUND.matcher(matcher.group(1));
                String wanted = texts.get(reason.key);
                return found.matches() ? texts.format("rules.wrong.found", wanted, found.group(1)) : wanted;
            }
        }
        return message;
    }
}
