package dev.faultline.bundle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Makes JSON wrong, the same at every run.
final class Damage {
    private static final Pattern VALUE = Pattern.compile("(?<=:\\s?)(\"[^\"]*\"|-?\\d+|true|false|null)");
    private static final List<String> ODD = List.of(
            "null",
            "-1",
            "0",
            "9223372036854775807",
            "1e400",
            "\"\"",
            "\"\\u0000\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "\"-999999999-01-01T00:00:00Z\"",
            "[]",
            "[null]",
            "{}",
            "true");

    private Damage() {}

    /// Some bytes are others.
    static byte[] bytes(byte[] whole, Random random) {
        byte[] damaged = whole.clone();
        for (int n = 0; n <= random.nextInt(4); n++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    /// A value is one that nobody expects there.
    static byte[] values(byte[] whole, Random random) {
        String json = new String(whole, StandardCharsets.UTF_8);
        List<MatchResult> values = VALUE.matcher(json).results().toList();
        MatchResult hit = values.get(random.nextInt(values.size()));
        String damaged =
                json.substring(0, hit.start()) + ODD.get(random.nextInt(ODD.size())) + json.substring(hit.end());
        return damaged.getBytes(StandardCharsets.UTF_8);
    }
}
