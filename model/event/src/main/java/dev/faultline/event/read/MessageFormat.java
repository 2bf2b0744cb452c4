package dev.faultline.event.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Fills templates in the two notations that SDKs send: `%s`, `%(name)s` (C, Python) and `{}`, `{0}`, `{name}`
/// (Python, Java, .NET). A template whose parameters do not fit is not filled at all.
final class MessageFormat {
    private final String template;
    private final JsonNode params;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private int next;

    private MessageFormat(String template, JsonNode params) {
        this.template = template;
        this.params = params;
    }

    /// The text, or null if template and parameters do not fit.
    static @Nullable String format(String template, JsonNode params) {
        String filled = template.indexOf('%') >= 0 ? new MessageFormat(template, params).fill('%') : null;
        if (filled == null && template.indexOf('{') >= 0) {
            return new MessageFormat(template, params).fill('{');
        }
        return filled;
    }

    private @Nullable String fill(char mark) {
        boolean any = false;
        while (at < template.length()) {
            char c = template.charAt(at++);
            boolean doubled = at < template.length() && template.charAt(at) == c && (c == mark || c == '}');
            if (doubled && (mark == '{' || c == '%')) {
                out.append(c);
                at++;
            } else if (c == mark) {
                any = true;
                if (!(mark == '%' ? percent() : brace())) {
                    return null;
                }
            } else {
                out.append(c);
            }
        }
        return any ? out.toString() : null;
    }

    /// `%[(name)][flags][width][.precision][length]conversion`, of which only name and conversion matter here.
    private boolean percent() {
        String name = null;
        if (at < template.length() && template.charAt(at) == '(') {
            int end = template.indexOf(')', at);
            if (end < 0) {
                return false;
            }
            name = template.substring(at + 1, end);
            at = end + 1;
        }
        int start = at;
        while (at < template.length() && "-+ #0123456789.$hlLqjzt".indexOf(template.charAt(at)) >= 0) {
            at++;
        }
        if (at >= template.length() || "diouxXeEfFgGcrsa@pv".indexOf(template.charAt(at)) < 0) {
            return false;
        }
        char conversion = template.charAt(at++);
        JsonNode value = name == null ? positional() : params.get(name);
        return append(value, conversion, template.substring(start, at - 1));
    }

    private boolean brace() {
        int end = template.indexOf('}', at);
        if (end < 0) {
            return false;
        }
        String field = template.substring(at, end);
        at = end + 1;
        int stop = 0;
        while (stop < field.length() && ":!,".indexOf(field.charAt(stop)) < 0) {
            stop++;
        }
        String name = field.substring(0, stop).strip();
        JsonNode value = name.isEmpty() ? positional() : named(name);
        return append(value, 's', "");
    }

    private @Nullable JsonNode positional() {
        return params instanceof ArrayNode list ? list.get(next++) : null;
    }

    private @Nullable JsonNode named(String name) {
        if (params instanceof ObjectNode object) {
            return object.get(name);
        }
        if (name.length() > 4 || !name.chars().allMatch(Character::isDigit)) {
            return null;
        }
        return params.get(Integer.parseInt(name));
    }

    private boolean append(@Nullable JsonNode value, char conversion, String flags) {
        if (value == null) {
            return false;
        }
        boolean hex = (conversion == 'x' || conversion == 'X') && value.isIntegralNumber();
        boolean fixed = conversion == 'f' && value.isNumber();
        if (hex) {
            String digits = value.bigIntegerValue().toString(16);
            out.append(conversion == 'X' ? digits.toUpperCase(Locale.ROOT) : digits);
        } else if (fixed) {
            out.append(String.format(Locale.ROOT, "%." + precision(flags) + "f", value.doubleValue()));
        } else if (value.isString()) {
            out.append(value.stringValue());
        } else {
            out.append(value.isContainer() || value.isNull() ? value.toString() : Scalars.text(value));
        }
        return true;
    }

    private static int precision(String flags) {
        int dot = flags.indexOf('.');
        if (dot < 0 || dot + 1 >= flags.length() || !Character.isDigit(flags.charAt(dot + 1))) {
            return 6;
        }
        return Character.digit(flags.charAt(dot + 1), 10);
    }
}
