package dev.faultline.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/// A Java error of about 18 kB with 40 frames and 64 breadcrumbs, in an envelope, compressed as the SDKs do.
///
/// @param issues how many different errors there are
record Payload(int issues) {
    private static final int FRAMES = 40;
    static final int CRUMBS = 64;

    byte[] next(SplittableRandom random) throws IOException {
        return of(random.nextInt(issues), random);
    }

    byte[] of(int issue, SplittableRandom random) throws IOException {
        String id = new UUID(random.nextLong(), random.nextLong()).toString().replace("-", "");
        String event = event(id, issue, CRUMBS, random);
        String header = "{\"event_id\":\"" + id + "\",\"sdk\":{\"name\":\"sentry.java\",\"version\":\"8.0.0\"}}\n";
        String item = "{\"type\":\"event\",\"length\":" + event.length() + "}\n";
        ByteArrayOutputStream packed = new ByteArrayOutputStream(6000);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write((header + item + event + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        return packed.toByteArray();
    }

    static String event(String id, int issue, int crumbs, SplittableRandom random) {
        StringBuilder json = new StringBuilder(20_000);
        json.append(String.format(
                Locale.ROOT,
                "{\"event_id\":\"%s\",\"timestamp\":\"%s\",\"platform\":\"java\",\"level\":\"error\",\"release\":"
                        + "\"ledger@1.%d.0\",\"environment\":\"staging\",\"user\":{\"id\":\"u%d\"},\"tags\":{\"zone\":"
                        + "\"z%d\",\"node\":\"n%d\"},\"exception\":{\"values\":[{\"type\":\"Failure%dException\","
                        + "\"module\":\"org.ledger.entry\",\"value\":\"entry %d is out of balance\",\"stacktrace\":"
                        + "{\"frames\":[",
                id,
                Instant.now(),
                issue % 5,
                random.nextInt(2000),
                random.nextInt(4),
                random.nextInt(30),
                issue,
                random.nextInt(100_000)));
        for (int i = 0; i < FRAMES; i++) {
            json.append(i == 0 ? "" : ",")
                    .append(String.format(
                            Locale.ROOT,
                            "{\"module\":\"org.ledger.step%d.Worker%d\",\"function\":\"advance%d\",\"filename\":"
                                    + "\"Worker%d.java\",\"abs_path\":\"Worker%d.java\",\"lineno\":%d,\"in_app\":%b}",
                            i,
                            issue,
                            i,
                            issue,
                            issue,
                            20 + i * 7,
                            i % 2 == 0));
        }
        json.append("]}}]},\"breadcrumbs\":[");
        for (int i = 0; i < crumbs; i++) {
            json.append(i == 0 ? "" : ",")
                    .append(String.format(
                            Locale.ROOT,
                            "{\"timestamp\":%d.%03d,\"type\":\"http\",\"category\":\"request\",\"level\":\"info\","
                                    + "\"message\":\"posted entry %d of book %d\",\"data\":{\"url\":"
                                    + "\"http://books.example/%x\",\"status\":200}}",
                            Instant.now().getEpochSecond() - i,
                            i,
                            random.nextInt(100_000),
                            i,
                            random.nextLong()));
        }
        return json.append("]}").toString();
    }
}
