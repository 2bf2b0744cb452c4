package dev.faultline.event.read;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Single values in the forms that SDKs send them.
final class Scalars {
    private static final double EXACT = 1L << 53;

    private Scalars() {}

    /// Text, number or truth value as text (truth values as Python prints them); null for anything else.
    static @Nullable String text(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> value.stringValue();
            case BOOLEAN -> value.booleanValue() ? "True" : "False";
            case NUMBER -> number(value);
            default -> null;
        };
    }

    /// A whole number, also as digits in a text; null for anything else.
    static @Nullable Long whole(JsonNode value) {
        if (value.isIntegralNumber()) {
            return value.canConvertToLong() ? value.longValue() : null;
        }
        if (value.isNumber()) {
            double number = value.doubleValue();
            return number == Math.rint(number) && Math.abs(number) < EXACT ? (Long) (long) number : null;
        }
        return value.isString() ? digits(value.stringValue(), 10) : null;
    }

    /// An unsigned 64-bit number; null for anything else.
    static @Nullable Long address(JsonNode value) {
        if (value.isBigInteger()) {
            BigInteger big = value.bigIntegerValue();
            return big.signum() >= 0 && big.bitLength() <= Long.SIZE ? (Long) big.longValue() : null;
        }
        if (value.isNumber()) {
            Long number = whole(value);
            return number == null || number < 0 ? null : number;
        }
        return value.isString() ? address(value.stringValue().strip()) : null;
    }

    private static @Nullable Long address(String text) {
        if (text.startsWith("0x") || text.startsWith("0X")) {
            return digits(text.substring(2), 16);
        }
        return digits(text, 10);
    }

    private static @Nullable Long digits(String text, int radix) {
        if (text.isEmpty() || text.length() > 64 || text.startsWith("+")) {
            return null;
        }
        try {
            return text.startsWith("-") ? Long.parseLong(text, radix) : Long.parseUnsignedLong(text, radix);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String number(JsonNode value) {
        if (value.isIntegralNumber()) {
            return value.isBigInteger() ? value.bigIntegerValue().toString() : Long.toString(value.longValue());
        }
        double number = value.doubleValue();
        return number == Math.rint(number) && Math.abs(number) < EXACT
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
