package dev.faultline.ui.detail.json;

import dev.faultline.ui.detail.code.CodePart;
import dev.faultline.ui.detail.code.CodePart.Kind;
import java.util.ArrayList;
import java.util.List;

/// Splits one line of indented JSON into parts of one colour each. Never fails: what it does not know is punctuation.
final class JsonLexer {
    private final String line;
    private final List<CodePart> parts = new ArrayList<>();
    private int at;

    private JsonLexer(String line) {
        this.line = line;
    }

    static List<CodePart> split(String line) {
        JsonLexer lexer = new JsonLexer(line);
        lexer.run();
        return List.copyOf(lexer.parts);
    }

    private void run() {
        while (at < line.length()) {
            char c = line.charAt(at);
            int from = at;
            if (c == '"') {
                string(from);
            } else if (c == '-' || Character.isDigit(c)) {
                take(from, Kind.NUMBER, next -> Character.isLetterOrDigit(next) || ".+-".indexOf(next) >= 0);
            } else if (Character.isLetter(c)) {
                take(from, Kind.KEYWORD, Character::isLetter);
            } else {
                take(from, Kind.PUNCTUATION, next -> next != '"' && next != '-' && !Character.isLetterOrDigit(next));
            }
        }
    }

    private void string(int from) {
        at++;
        while (at < line.length() && line.charAt(at) != '"') {
            at += line.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(at + 1, line.length());
        int next = at;
        while (next < line.length() && line.charAt(next) == ' ') {
            next++;
        }
        boolean name = next < line.length() && line.charAt(next) == ':';
        parts.add(new CodePart(name ? Kind.NAME : Kind.STRING, line.substring(from, at)));
    }

    private void take(int from, Kind kind, Taken taken) {
        at++;
        while (at < line.length() && taken.test(line.charAt(at))) {
            at++;
        }
        parts.add(new CodePart(kind, line.substring(from, at)));
    }

    private interface Taken {
        boolean test(char c);
    }
}
