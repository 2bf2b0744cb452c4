package dev.faultline.event.read;

import java.util.Locale;

/// Ids of debug information: a UUID and an age (of a PDB file), canonically
/// `494f3aea-88fa-4296-9644-fa8ef5d139b6-1234`.
/// Source: Breakpad's module identifiers, and the hyphenated form of symbolic.
final class DebugIds {
    private static final int UUID_DIGITS = 32;

    private DebugIds() {}

    /// The canonical form; the text itself if it is no debug id.
    static String canonical(String text) {
        String id = text.strip().toLowerCase(Locale.ROOT);
        StringBuilder digits = new StringBuilder(UUID_DIGITS);
        int at = 0;
        while (at < id.length() && digits.length() < UUID_DIGITS) {
            char c = id.charAt(at++);
            if (Character.digit(c, 16) >= 0 && c < 128) {
                digits.append(c);
            } else if (c != '-') {
                return text;
            }
        }
        if (digits.length() < UUID_DIGITS) {
            return text;
        }
        String age = id.substring(at).replace("-", "");
        if (age.length() > 8 || !age.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            return text;
        }
        digits.insert(20, '-').insert(16, '-').insert(12, '-').insert(8, '-');
        int number = age.isEmpty() ? 0 : Integer.parseUnsignedInt(age, 16);
        return number == 0 ? digits.toString() : digits + "-" + Integer.toHexString(number);
    }
}
