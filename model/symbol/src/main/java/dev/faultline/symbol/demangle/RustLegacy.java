package dev.faultline.symbol.demangle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rust's first scheme: it looks like a nested C++ name whose last part is a hash, with `$..$` and dots for what
/// C++ names cannot hold (rustc, `compiler/rustc_symbol_mangling/src/legacy.rs`).
final class RustLegacy {
    private static final int HASH = 17;

    private static final List<String> ESCAPES =
            List.of("$LT$", "$GT$", "$RF$", "$BP$", "$LP$", "$SP$", "$u7b$", "$u20$", "$u10", "$u5b$");

    private RustLegacy() {}

    /// Whether the last part is a hash (`17h` and 16 hexadecimal digits), or something else tells that it is Rust.
    static boolean matches(String name) {
        int start = start(name);
        if (start < 0) {
            return false;
        }
        int end = end(name, start);
        return end > start && (isHash(name, end) || isEscaped(name, end) || name.startsWith(".llvm.", end + 1));
    }

    /// Without a hash, only Rust's escapes tell that it is not C++.
    private static boolean isEscaped(String name, int end) {
        boolean escaped = end == name.length() - 1 || name.charAt(end + 1) == '.';
        return escaped && ESCAPES.stream().anyMatch(name::contains);
    }

    private static int start(String name) {
        return name.startsWith("_ZN") ? 3 : name.startsWith("__ZN") ? 4 : name.startsWith("ZN") ? 2 : -1;
    }

    /// Where the `E` after the last part is, -1 where the parts do not fit.
    private static int end(String name, int start) {
        int at = start;
        while (at < name.length() && Mangled.isDigit(name.charAt(at))) {
            int length = 0;
            while (at < name.length() && Mangled.isDigit(name.charAt(at))) {
                length = length * 10 + name.charAt(at) - '0';
                at++;
                if (length > name.length()) {
                    return -1;
                }
            }
            at += length;
        }
        return at < name.length() && name.charAt(at) == 'E' ? at : -1;
    }

    private static boolean isHash(String name, int end) {
        int start = end - HASH;
        if (start < 2 || name.charAt(start) != 'h' || !name.startsWith("17", start - 2)) {
            return false;
        }
        int seen = 0;
        for (int i = start + 1; i < end; i++) {
            int digit = Character.digit(name.charAt(i), 16);
            if (digit < 0 || Character.isUpperCase(name.charAt(i))) {
                return false;
            }
            seen |= 1 << digit;
        }
        // A real hash has many different digits; this one may be a function of that name in C++.
        return Integer.bitCount(seen) >= 5;
    }

    static String demangle(String name, boolean keepHash) {
        int start = start(name);
        int end = end(name, start);
        StringBuilder out = new StringBuilder(name.length());
        int at = start;
        while (at < end) {
            int length = 0;
            while (Mangled.isDigit(name.charAt(at))) {
                length = length * 10 + name.charAt(at) - '0';
                at++;
            }
            String part = name.substring(at, at + length);
            at += length;
            boolean hash = at == end && isHash(name, end);
            if (!hash || keepHash) {
                out.append(out.isEmpty() ? "" : "::");
                unescape(part, out);
            }
        }
        return out.append(suffix(name.substring(end + 1))).toString();
    }

    /// LLVM's suffix is of no use to people; others are kept.
    static String suffix(String suffix) {
        return suffix.startsWith(".llvm.") ? "" : suffix;
    }

    private static void unescape(String part, StringBuilder out) {
        int at = part.startsWith("_$") ? 1 : 0;
        while (at < part.length()) {
            char c = part.charAt(at);
            if (c == '.') {
                boolean path = part.startsWith("..", at);
                out.append(path ? "::" : ".");
                at += path ? 2 : 1;
            } else if (c == '$') {
                int close = part.indexOf('$', at + 1);
                String text = close < 0 ? null : escape(part.substring(at + 1, close));
                if (text == null) {
                    out.append(part, at, part.length());
                    return;
                }
                out.append(text);
                at = close + 1;
            } else {
                out.append(c);
                at++;
            }
        }
    }

    private static @Nullable String escape(String code) {
        return switch (code) {
            case "SP" -> "@";
            case "BP" -> "*";
            case "RF" -> "&";
            case "LT" -> "<";
            case "GT" -> ">";
            case "LP" -> "(";
            case "RP" -> ")";
            case "C" -> ",";
            default -> character(code);
        };
    }

    private static @Nullable String character(String code) {
        if (code.length() < 2 || code.length() > 7 || code.charAt(0) != 'u') {
            return null;
        }
        int point = 0;
        for (int i = 1; i < code.length(); i++) {
            int digit = Character.digit(code.charAt(i), 16);
            if (digit < 0 || Character.isUpperCase(code.charAt(i))) {
                return null;
            }
            point = point * 16 + digit;
        }
        boolean printable = Character.isValidCodePoint(point) && !Character.isISOControl(point);
        return printable ? Character.toString(point) : null;
    }
}
