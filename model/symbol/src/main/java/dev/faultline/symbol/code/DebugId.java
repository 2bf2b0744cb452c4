package dev.faultline.symbol.code;

import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/// The id that joins code and its debug information: a UUID and an appendix (the "age" of PDB files, else 0), as in
/// Sentry's `debug_id` and Breakpad's module ids.
///
/// @param uuid 32 lower-case hexadecimal digits
/// @param appendix the age
public record DebugId(String uuid, int appendix) {
    private static final int DIGITS = 32;

    /// Reads `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx[-a]` or Breakpad's 33 and more digits; empty when it is neither.
    public static Optional<DebugId> parse(String text) {
        String digits = text.replace("-", "").toLowerCase(Locale.ROOT);
        boolean hex = digits.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
        if (!hex || digits.length() < DIGITS || digits.length() > DIGITS + 8) {
            return Optional.empty();
        }
        String age = digits.substring(DIGITS);
        int appendix = age.isEmpty() ? 0 : Integer.parseUnsignedInt(age, 16);
        return Optional.of(new DebugId(digits.substring(0, DIGITS), appendix));
    }

    /// The id that Breakpad and Sentry make of an ELF build id: its first 16 bytes (filled with zeros) as a GUID, whose
    /// first three fields are numbers in the byte order of the file.
    public static DebugId ofBuildId(byte[] buildId, ByteOrder order) {
        byte[] guid = new byte[16];
        System.arraycopy(buildId, 0, guid, 0, Math.min(16, buildId.length));
        if (order.equals(ByteOrder.LITTLE_ENDIAN)) {
            reverse(guid, 0, 4);
            reverse(guid, 4, 2);
            reverse(guid, 6, 2);
        }
        return new DebugId(HexFormat.of().formatHex(guid), 0);
    }

    private static void reverse(byte[] bytes, int from, int count) {
        for (int i = from, j = from + count - 1; i < j; i++, j--) {
            byte kept = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = kept;
        }
    }

    /// Breakpad's spelling: upper-case digits and the appendix, without hyphens.
    public String breakpad() {
        return uuid.toUpperCase(Locale.ROOT) + Integer.toHexString(appendix).toUpperCase(Locale.ROOT);
    }

    /// Sentry's spelling: hyphens, and the appendix where there is one.
    @Override
    public String toString() {
        String text = String.join(
                "-",
                uuid.substring(0, 8),
                uuid.substring(8, 12),
                uuid.substring(12, 16),
                uuid.substring(16, 20),
                uuid.substring(20));
        return appendix == 0 ? text : text + "-" + Integer.toHexString(appendix);
    }
}
