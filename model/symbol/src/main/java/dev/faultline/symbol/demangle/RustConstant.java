package dev.faultline.symbol.demangle;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Constants in generic arguments (RFC 2603, `<const>`).
final class RustConstant {
    private final RustV0 in;

    RustConstant(RustV0 in) {
        this.in = in;
    }

    /// @param inValue whether it stands inside of another constant; elsewhere what is no literal gets braces
    void read(char kind, boolean inValue) {
        boolean literal = "aslxnihtmyojbc".indexOf(kind) >= 0 || (kind == 'R' && in.look() == 'e');
        boolean braces = !literal && !inValue;
        in.write(braces ? "{" : "");
        if (literal) {
            literal(kind);
        } else {
            structure(kind);
        }
        in.write(braces ? "}" : "");
    }

    private void literal(char kind) {
        switch (kind) {
            case 'a', 's', 'l', 'x', 'n', 'i' -> {
                String sign = in.takeSign() ? "-" : "";
                in.write(sign + number(in.hexDigits()));
            }
            case 'b' -> {
                String digits = in.hexDigits();
                if (!digits.equals("0") && !digits.equals("1")) {
                    throw Mangled.invalid();
                }
                in.write(digits.equals("1") ? "true" : "false");
            }
            case 'c' -> character(in.hexDigits());
            case 'R' -> {
                // `Re..._` is `&*"..."`, which is the text itself.
                in.next();
                text();
            }
            default -> in.write(number(in.hexDigits()));
        }
    }

    /// References, arrays, tuples and values of types with names (rustc's symbol mangling v0, `<const-data>` of
    /// structural constants).
    private void structure(char kind) {
        switch (kind) {
            case 'e' -> {
                in.write("*");
                text();
            }
            case 'R', 'Q' -> {
                in.write(kind == 'R' ? "&" : "&mut ");
                in.constant(true);
            }
            case 'A' -> {
                in.write("[");
                in.list(() -> in.constant(true));
                in.write("]");
            }
            case 'T' -> {
                in.write("(");
                int count = in.list(() -> in.constant(true));
                in.write(count == 1 ? ",)" : ")");
            }
            case 'V' -> {
                in.path(true, false);
                fields(in.next());
            }
            default -> throw Mangled.invalid();
        }
    }

    private void fields(char kind) {
        switch (kind) {
            case 'U' -> {}
            case 'T' -> {
                in.write("(");
                in.list(() -> in.constant(true));
                in.write(")");
            }
            case 'S' -> {
                in.write(" { ");
                in.list(() -> {
                    in.disambiguator();
                    in.write(in.identifier() + ": ");
                    in.constant(true);
                });
                in.write(" }");
            }
            default -> throw Mangled.invalid();
        }
    }

    /// A string: the digits are its bytes in UTF-8.
    private void text() {
        String digits = in.digits();
        if (digits.length() % 2 != 0) {
            throw Mangled.invalid();
        }
        byte[] bytes = HexFormat.of().parseHex(digits);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            StringBuilder quoted = new StringBuilder("\"");
            text.codePoints().forEach(c -> quoted.append(c == '\'' ? "'" : c == '"' ? "\\\"" : text(c)));
            in.write(quoted.append('"').toString());
        } catch (CharacterCodingException e) {
            throw Mangled.invalid();
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
