package dev.faultline.symbol.demangle;

import org.jspecify.annotations.Nullable;

/// Reads the small pieces of Rust's names: numbers, identifiers, the letters of basic types.
class RustInput {
    final String text;
    int at;

    RustInput(String text) {
        this.text = text;
    }

    char look() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    boolean take(char wanted) {
        if (look() == wanted) {
            at++;
            return true;
        }
        return false;
    }

    char next() {
        if (at >= text.length()) {
            throw Mangled.invalid();
        }
        return text.charAt(at++);
    }

    /// `<base-62-number>`: `_` is 0.
    long base62() {
        if (take('_')) {
            return 0;
        }
        long value = 0;
        while (!take('_')) {
            char c = next();
            int digit = Character.isDigit(c) ? c - '0' : Character.isLowerCase(c) ? c - 'a' + 10 : c - 'A' + 36;
            if (Long.compareUnsigned(value, Long.divideUnsigned(-2L - digit, 62)) > 0) {
                throw Mangled.invalid();
            }
            value = value * 62 + digit;
        }
        return value + 1;
    }

    long disambiguator() {
        return take('s') ? base62() + 1 : 0;
    }

    String identifier() {
        boolean punycode = take('u');
        int length = 0;
        if (!Mangled.isDigit(look())) {
            throw Mangled.invalid();
        }
        if (!take('0')) {
            while (Mangled.isDigit(look())) {
                length = length * 10 + next() - '0';
                if (length > text.length()) {
                    throw Mangled.invalid();
                }
            }
        }
        take('_');
        if (length > text.length() - at) {
            throw Mangled.invalid();
        }
        String name = text.substring(at, at + length);
        at += length;
        return punycode ? Punycode.decode(name) : name;
    }

    /// Hexadecimal digits up to an underscore, without leading zeros.
    String hexDigits() {
        String digits = digits();
        boolean canonical = !digits.isEmpty() && (digits.length() == 1 || digits.charAt(0) != '0');
        if (!canonical) {
            throw Mangled.invalid();
        }
        return digits;
    }

    /// Hexadecimal digits up to an underscore.
    String digits() {
        int start = at;
        while (look() != '_') {
            char c = next();
            boolean hex = Mangled.isDigit(c) || (c >= 'a' && c <= 'f');
            if (!hex) {
                throw Mangled.invalid();
            }
        }
        String digits = text.substring(start, at);
        at++;
        return digits;
    }

    boolean takeSign() {
        return take('n');
    }

    static @Nullable String basic(char kind) {
        return switch (kind) {
            case 'a' -> "i8";
            case 'b' -> "bool";
            case 'c' -> "char";
            case 'd' -> "f64";
            case 'e' -> "str";
            case 'f' -> "f32";
            case 'h' -> "u8";
            case 'i' -> "isize";
            case 'j' -> "usize";
            case 'l' -> "i32";
            case 'm' -> "u32";
            case 'n' -> "i128";
            case 'o' -> "u128";
            case 'p' -> "_";
            case 's' -> "i16";
            case 't' -> "u16";
            case 'u' -> "()";
            case 'v' -> "...";
            case 'x' -> "i64";
            case 'y' -> "u64";
            case 'z' -> "!";
            default -> null;
        };
    }
}
