package dev.faultline.triage.grouping.text;

/// Replaces in one text what varies. At each position the kinds are tried in a fixed order and the first that fits
/// wins; the text goes on after it. Each kind keeps what it learned, so that no stretch of text is read more than
/// a few times.
final class Placeholders {
    private final String text;
    private final int length;
    private final NetworkNames names;
    private final Dates dates;
    private final Numbers numbers;
    private String kind = "";

    Placeholders(String text) {
        this.text = text;
        this.length = text.length();
        this.names = new NetworkNames(text);
        this.dates = new Dates(text);
        this.numbers = new Numbers(text);
    }

    String replaced() {
        StringBuilder out = null;
        int kept = 0;
        int at = 0;
        while (at < length) {
            int end = matchAt(at);
            if (end < 0) {
                at++;
                continue;
            }
            if (out == null) {
                out = new StringBuilder(length);
            }
            out.append(text, kept, at).append('<').append(kind).append('>');
            kept = end;
            at = end;
        }
        return out == null ? text : out.append(text, kept, length).toString();
    }

    private int matchAt(int at) {
        char c = text.charAt(at);
        boolean boundary = Chars.boundary(text, at);
        int end = address(at, c, boundary);
        if (end < 0 && boundary && Letters.hex(c)) {
            end = digest(at);
        }
        if (end < 0 && dates.mayStart(c)) {
            end = found("date", dates.end(at));
        }
        if (end < 0) {
            end = number(at, c, boundary);
        }
        return end < 0 && at > 0 && text.charAt(at - 1) == '=' ? value(at, c) : end;
    }

    private int address(int at, char c, boolean boundary) {
        int end = found("email", names.email(at));
        if (end < 0 && boundary) {
            end = found("url", names.url(at));
        }
        if (end < 0 && boundary) {
            end = found("hostname", names.hostname(at));
        }
        return end < 0 && (c == ':' || Letters.hex(c)) ? found("ip", names.ip(at)) : end;
    }

    private int digest(int at) {
        int end = found("uuid", numbers.uuid(at));
        if (end < 0) {
            end = found("sha1", numbers.hexOf(at, 40));
        }
        return end < 0 ? found("md5", numbers.hexOf(at, 32)) : end;
    }

    private int number(int at, char c, boolean boundary) {
        int end = Letters.digit(c) ? found("duration", numbers.duration(at, boundary)) : -1;
        if (end < 0 && boundary && Letters.hex(c)) {
            end = found("hex", numbers.hex(at));
        }
        if (end < 0 && (c == '-' || (boundary && Letters.digit(c)))) {
            end = found("float", numbers.decimal(at));
            end = end < 0 ? found("int", numbers.integer(at)) : end;
        }
        return end;
    }

    private int value(int at, char c) {
        int end = found("quoted_str", quoted(at, c));
        return end < 0 ? found("bool", bool(at)) : end;
    }

    private int found(String name, int end) {
        if (end >= 0) {
            kind = name;
        }
        return end;
    }

    private int quoted(int at, char quote) {
        if (quote != '\'' && quote != '"') {
            return -1;
        }
        int close = text.indexOf(quote, at + 1);
        return close > at + 1 ? close + 1 : -1;
    }

    private int bool(int at) {
        for (String word : new String[] {"True", "true", "False", "false"}) {
            if (text.startsWith(word, at)) {
                return at + word.length();
            }
        }
        return -1;
    }
}
