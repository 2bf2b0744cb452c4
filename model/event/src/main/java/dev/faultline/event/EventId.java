package dev.faultline.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Event ids as Faultline writes them: 32 lower-case hex digits.
public final class EventId {
    private static final int DIGITS = 32;
    private static final String NIL = "0".repeat(DIGITS);

    private EventId() {}

    /// A new id, unlike every other.
    public static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    /// The canonical form of any UUID form (dashes, braces, `urn:uuid:`, upper case).
    ///
    /// @return null if the text is no UUID, or the nil one
    public static @Nullable String canonical(String text) {
        String id = hex(text);
        return NIL.equals(id) ? null : id;
    }

    /// The canonical form of a JSON value; null if it is no UUID or the nil one.
    public static @Nullable String canonical(@Nullable JsonNode value) {
        return value == null || !value.isString() ? null : canonical(value.stringValue());
    }

    /// The 32 lower-case hex digits of any UUID form, the nil one too; null if the text is no UUID.
    public static @Nullable String hex(String text) {
        String body = text.strip();
        if (body.length() > 64) {
            return null;
        }
        if (body.startsWith("urn:uuid:")) {
            body = body.substring(9);
        } else if (body.startsWith("{") && body.endsWith("}")) {
            body = body.substring(1, body.length() - 1);
        }
        StringBuilder digits = new StringBuilder(DIGITS);
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '-') {
                continue;
            }
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0 || digits.length() == DIGITS) {
                return null;
            }
            digits.append(Character.forDigit(digit, 16));
        }
        return digits.length() == DIGITS ? digits.toString() : null;
    }
}
