package dev.faultline.triage.grouping.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads one line of fingerprint rules:
///
/// ```
/// type:DatabaseUnavailable !module:"io.example.*" -> database-unavailable, {{ transaction }} title="Database gone"
/// ```
final class FingerprintRuleSyntax {
    private final RuleCursor cursor;
    private final List<FingerprintMatcher> matchers = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private @Nullable String title;

    private FingerprintRuleSyntax(String line) {
        this.cursor = new RuleCursor(line);
    }

    static FingerprintRule read(String line) throws RuleSyntaxException {
        return new FingerprintRuleSyntax(line).rule();
    }

    private FingerprintRule rule() throws RuleSyntaxException {
        while (!cursor.skipSpace().take("->")) {
            matchers.add(matcher());
        }
        if (matchers.isEmpty()) {
            cursor.to(0);
            throw cursor.error("expected a condition such as type:DatabaseError before '->'");
        }
        while (!cursor.skipSpace().done()) {
            value();
            cursor.skipSpace().take(",");
        }
        if (values.isEmpty() && title == null) {
            throw cursor.error("expected a fingerprint after '->'" + cursor.found());
        }
        return FingerprintRule.of(matchers, values, title, false);
    }

    private FingerprintMatcher matcher() throws RuleSyntaxException {
        boolean negated = cursor.take("!");
        int start = cursor.at();
        String key = cursor.take("\"") ? cursor.quoted(false) : cursor.identifier("a key such as type, or '->'");
        cursor.expect(":");
        FingerprintMatcher matcher = FingerprintMatcher.of(key, argument(), negated);
        if (matcher == null) {
            cursor.to(start);
            throw cursor.error("unknown key '" + key + "': known are type, value, module, path, package, function,"
                    + " message, logger, level, family, app, sdk, release, tags.NAME");
        }
        return matcher;
    }

    private String argument() throws RuleSyntaxException {
        if (cursor.take("\"")) {
            return Escapes.read(cursor.quoted(true));
        }
        String word = cursor.untilSpace();
        if (word.isEmpty()) {
            throw cursor.error("expected a pattern" + cursor.found());
        }
        return word;
    }

    private void value() throws RuleSyntaxException {
        int start = cursor.at();
        if (cursor.take("\"")) {
            values.add(Escapes.read(cursor.quoted(true)));
        } else if (cursor.take("{{")) {
            cursor.to(start);
            values.add(cursor.variable());
        } else if (cursor.looksLike("=\"")) {
            attribute();
        } else {
            values.add(cursor.word());
        }
    }

    private void attribute() throws RuleSyntaxException {
        int start = cursor.at();
        String name = cursor.identifier("title");
        if (!name.equals("title")) {
            cursor.to(start);
            throw cursor.error("unknown attribute '" + name + "': known is title");
        }
        cursor.expect("=\"");
        title = Escapes.read(cursor.quoted(true));
    }
}
