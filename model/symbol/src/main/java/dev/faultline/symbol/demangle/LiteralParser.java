package dev.faultline.symbol.demangle;

import dev.faultline.symbol.demangle.ExpressionNodes.Literal;
import dev.faultline.symbol.demangle.ExpressionNodes.TypedLiteral;
import dev.faultline.symbol.demangle.NameNodes.Text;
import dev.faultline.symbol.demangle.TypeNodes.Framed;
import org.jspecify.annotations.Nullable;

/// Reads literals (5.1.5.8 "Expressions", `<expr-primary>`).
final class LiteralParser {
    private final Mangled in;
    private final Itanium parsers;

    LiteralParser(Mangled in, Itanium parsers) {
        this.in = in;
        this.parsers = parsers;
    }

    Node primary() {
        in.down();
        in.expect('L');
        Node literal = literal();
        in.up();
        return literal;
    }

    private Node literal() {
        char letter = in.look();
        String suffix = suffix(letter);
        if (suffix != null) {
            in.at++;
            Node type = parsers.style == Style.SYMBOLIC && letter != 'i' ? Builtins.of(letter) : null;
            return integer(suffix, type);
        }
        return switch (letter) {
            case 'b' -> bool();
            case 'f', 'd', 'e' -> {
                in.at++;
                yield floating(letter);
            }
            case '_' -> {
                in.at++;
                in.expect('Z');
                Node name = parsers.encodings.encoding();
                in.expect('E');
                yield name;
            }
            case 'A' -> {
                Node type = parsers.types.type();
                in.expect('E');
                yield new Framed("\"<", type, ">\"", null, "");
            }
            case 'D' -> {
                if (!parsers.gnu && (in.take("DnE") || in.take("Dn0E"))) {
                    yield new Text("nullptr");
                }
                yield typed();
            }
            case 'U' -> {
                if (in.look(1) != 'l') {
                    throw Mangled.invalid();
                }
                Node closure = parsers.lambdas.unnamed();
                in.expect('E');
                yield new Framed("[]", parameters(closure), "{...}", null, "");
            }
            default -> typed();
        };
    }

    private Node bool() {
        in.at++;
        if (in.take("0E")) {
            return new Text("false");
        }
        if (in.take("1E")) {
            return new Text("true");
        }
        throw Mangled.invalid();
    }

    private static @Nullable Node parameters(Node closure) {
        return closure instanceof NameNodes.Unnamed unnamed ? new Declarator(unnamed) : null;
    }

    private record Declarator(NameNodes.Unnamed closure) implements Node {
        @Override
        public void left(Output out) {
            closure.printDeclarator(out);
        }
    }

    private static @Nullable String suffix(char letter) {
        return switch (letter) {
            case 'w' -> "wchar_t";
            case 'c' -> "char";
            case 'a' -> "signed char";
            case 'h' -> "unsigned char";
            case 's' -> "short";
            case 't' -> "unsigned short";
            case 'i' -> "";
            case 'j' -> "u";
            case 'l' -> "l";
            case 'm' -> "ul";
            case 'x' -> "ll";
            case 'y' -> "ull";
            case 'n' -> "__int128";
            case 'o' -> "unsigned __int128";
            default -> null;
        };
    }

    /// @param cast the type to write before the number; null: the style writes a suffix where there is one
    private Node integer(String suffix, @Nullable Node cast) {
        String value = in.number(true);
        if (value.isEmpty()) {
            throw Mangled.invalid();
        }
        in.expect('E');
        return cast == null ? new Literal(suffix, value) : new TypedLiteral(cast, value);
    }

    private Node typed() {
        if (in.look() == 'T') {
            throw Mangled.invalid();
        }
        Node type = parsers.types.type();
        if (parsers.gnu) {
            return new TypedLiteral(type, untilEnd());
        }
        String value = in.number(true);
        if (value.isEmpty()) {
            // A null pointer of some type has no digits in old names.
            throw Mangled.invalid();
        }
        in.expect('E');
        return new TypedLiteral(type, value);
    }

    /// GNU does not look at what stands there.
    private String untilEnd() {
        int end = in.text.indexOf('E', in.at);
        if (end < 0) {
            throw Mangled.invalid();
        }
        String value = in.text.substring(in.at, end);
        in.at = end + 1;
        return value;
    }

    private Node floating(char letter) {
        if (parsers.gnu) {
            String type = letter == 'f' ? "float" : letter == 'd' ? "double" : "long double";
            return new TypedLiteral(new Text(type), "[" + untilEnd() + "]");
        }
        int digits = letter == 'f' ? 8 : letter == 'd' ? 16 : 20;
        String hex = in.slice(digits);
        for (int i = 0; i < hex.length(); i++) {
            boolean lower = Mangled.isDigit(hex.charAt(i)) || (hex.charAt(i) >= 'a' && hex.charAt(i) <= 'f');
            if (!lower) {
                throw Mangled.invalid();
            }
        }
        in.expect('E');
        return new Text(
                switch (letter) {
                    case 'f' -> hexFloat(Float.intBitsToFloat(Integer.parseUnsignedInt(hex, 16))) + "f";
                    case 'd' -> hexFloat(Double.longBitsToDouble(Long.parseUnsignedLong(hex, 16)));
                    default -> extended(hex);
                });
    }

    /// As C's `%a` writes it.
    private static String hexFloat(double value) {
        String text = Double.toHexString(value);
        int exponent = text.indexOf('p');
        if (exponent < 0) {
            return text.replace("NaN", "nan").replace("Infinity", "inf");
        }
        String mantissa = text.substring(0, exponent).replaceAll("\\.0$", "");
        String power = text.substring(exponent + 1);
        return mantissa + "p" + (power.startsWith("-") ? power : "+" + power);
    }

    /// The 80 bits of x87: sign and exponent, then the mantissa with its leading one.
    private static String extended(String hex) {
        int head = Integer.parseInt(hex.substring(0, 4), 16);
        long mantissa = Long.parseUnsignedLong(hex.substring(4), 16);
        String sign = (head & 0x8000) != 0 ? "-" : "";
        if (mantissa == 0) {
            return sign + "0x0p+0L";
        }
        int power = (head & 0x7fff) - 16383 - 3;
        String fraction = Long.toHexString(mantissa << 4).replaceAll("0+$", "");
        String full = "0"
                        .repeat(Math.max(
                                0, 15 - Long.toHexString(mantissa << 4 >>> 4).length()))
                + fraction;
        String digits = full.isEmpty() || (mantissa << 4) == 0 ? "" : "." + full.replaceAll("0+$", "");
        return sign + "0x" + Long.toHexString(mantissa >>> 60) + digits + "p" + (power < 0 ? "" : "+") + power + "L";
    }
}
