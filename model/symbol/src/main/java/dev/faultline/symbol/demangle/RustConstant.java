package dev.faultline.symbol.demangle;

import java.math.BigInteger;

/// Constants in generic arguments (RFC 2603, `<const>`).
final class RustConstant {
    private final RustV0 in;

    RustConstant(RustV0 in) {
        this.in = in;
    }

    void read(char type, boolean nested) {
        switch (type) {
            case 'a', 's', 'l', 'x', 'n', 'i' -> {
                String sign = in.takeSign() ? "-" : "";
                in.write(sign + number(in.hexDigits()));
            }
            case 'h', 't', 'm', 'y', 'o', 'j' -> in.write(number(in.hexDigits()));
            case 'b' -> {
                String digits = in.hexDigits();
                if (!digits.equals("0") && !digits.equals("1")) {
                    throw Mangled.invalid();
                }
                in.write(digits.equals("1") ? "true" : "false");
            }
            case 'c' -> character(in.hexDigits());
            default -> throw Mangled.invalid();
        }
    }

    /// Decimal up to 64 bits, as rustc writes them; larger ones stay hexadecimal.
    private static String number(String digits) {
        return digits.length() <= 16 ? new BigInteger(digits, 16).toString() : "0x" + digits;
    }

    private void character(String digits) {
        if (digits.length() > 6) {
            throw Mangled.invalid();
        }
        int point = Integer.parseInt(digits, 16);
        if (!Character.isValidCodePoint(point) || (point >= 0xd800 && point < 0xe000)) {
            throw Mangled.invalid();
        }
        in.write("'" + text(point) + "'");
    }

    private static String text(int point) {
        return switch (point) {
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            case '\n' -> "\\n";
            case '\'' -> "\\'";
            case '"' -> "\"";
            case '\\' -> "\\\\";
            default ->
                point < 0x20 || point > 0x7e ? "\\u{" + Integer.toHexString(point) + "}" : Character.toString(point);
        };
    }
}
