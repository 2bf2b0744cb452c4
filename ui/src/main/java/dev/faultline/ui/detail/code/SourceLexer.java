package dev.faultline.ui.detail.code;

import dev.faultline.ui.detail.code.CodePart.Kind;
import java.util.ArrayList;
import java.util.List;

/// Splits one line of source into parts of one colour each. Knows nothing of the lines around it, so a text or comment
/// over several lines is coloured as code. Never fails.
public final class SourceLexer {
    private static final int LONGEST = 400;

    private final String line;
    private final SourceLanguage language;
    private final List<CodePart> parts = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private int at;

    private SourceLexer(String line, SourceLanguage language) {
        this.line = line;
        this.language = language;
    }

    /// The parts of a line, tabs as four spaces, at most its first 400 characters.
    public static List<CodePart> split(String line, SourceLanguage language) {
        String shown = line.length() > LONGEST ? line.substring(0, LONGEST) + '…' : line;
        SourceLexer lexer = new SourceLexer(shown.replace("\t", "    "), language);
        lexer.run();
        return List.copyOf(lexer.parts);
    }

    private void run() {
        while (at < line.length()) {
            char c = line.charAt(at);
            if (language == SourceLanguage.PLAIN) {
                plain.append(line, at, line.length());
                at = line.length();
            } else if (line.startsWith(language.comment(), at)) {
                add(Kind.COMMENT, line.length());
            } else if (isQuote(c)) {
                add(Kind.STRING, endOfString(c));
            } else if (Character.isDigit(c)) {
                add(Kind.NUMBER, endOfWord());
            } else if (Character.isJavaIdentifierStart(c)) {
                word();
            } else {
                plain.append(c);
                at++;
            }
        }
        flush();
    }

    /// In Rust a single quote also begins the name of a lifetime, which has no end quote.
    private boolean isQuote(char c) {
        if (c != '\'' || language != SourceLanguage.RUST) {
            return c == '"' || c == '\'' || c == '`';
        }
        return line.startsWith("\\", at + 1) || line.startsWith("'", at + 2);
    }

    private void word() {
        int end = endOfWord();
        String word = line.substring(at, end);
        if (language.isKeyword(word)) {
            add(Kind.KEYWORD, end);
        } else {
            plain.append(word);
            at = end;
        }
    }

    private int endOfWord() {
        int end = at;
        while (end < line.length() && Character.isJavaIdentifierPart(line.charAt(end))) {
            end++;
        }
        return Math.max(end, at + 1);
    }

    private int endOfString(char quote) {
        int end = at + 1;
        while (end < line.length() && line.charAt(end) != quote) {
            end += line.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, line.length());
    }

    private void add(Kind kind, int end) {
        flush();
        parts.add(new CodePart(kind, line.substring(at, end)));
        at = end;
    }

    private void flush() {
        if (!plain.isEmpty()) {
            parts.add(new CodePart(Kind.PLAIN, plain.toString()));
            plain.setLength(0);
        }
    }
}
