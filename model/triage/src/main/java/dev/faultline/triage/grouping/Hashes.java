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
        return of(all(component));
    }

    /// Whether two components have one hash; tells it without making them.
    static boolean same(Component one, Component two) {
        return all(one).equals(all(two));
    }

    private static String all(Component component) {
        StringBuilder all = new StringBuilder(2048);
        component.contributing(all::append);
        return all.toString();
    }

    static String of(List<String> values) {
        return of(String.join("", values));
    }

    private static String of(String all) {
        return HexFormat.of().formatHex(md5().digest(all.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has MD5", missing);
        }
    }
}
