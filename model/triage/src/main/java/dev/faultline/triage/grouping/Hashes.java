package dev.faultline.triage.grouping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Hashes of grouping values: MD5 over all of them, one after the other, as UTF-8.
final class Hashes {
    private Hashes() {}

    static String of(Component component) {
        MessageDigest md5 = md5();
        component.contributing(value -> md5.update(value.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(md5.digest());
    }

    static String of(List<String> values) {
        MessageDigest md5 = md5();
        values.forEach(value -> md5.update(value.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(md5.digest());
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has MD5", missing);
        }
    }
}
