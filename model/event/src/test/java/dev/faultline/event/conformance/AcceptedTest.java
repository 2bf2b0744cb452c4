package dev.faultline.event.conformance;

import dev.faultline.event.EnvelopeItem;
import dev.faultline.event.EnvelopeReader;
import dev.faultline.event.ItemType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Whatever is in the sets is accepted: events keep their meaning when they are written and read again, envelopes give
/// all their bytes back.
class AcceptedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "relay-event-schema-roundtrip",
                "relay-normalization",
                "relay-sdk-payloads",
                "relay-integration-fixtures",
                "relay-misc",
                "sentry-java-protocol",
                "sentry-sample-events",
                "sentry-misc-fixtures",
                "glitchtip-events",
                "bugsink-event-samples",
            })
    void everyJsonIsAnEventThatReadsTheSameAgain(String name) {
        FixtureSet set = FixtureSet.named(name);
        Verdicts verdicts = new Verdicts(set.name() + "-accepted");
        for (Path file : set.files(".json")) {
            verdicts.check(set.folder().relativize(file).toString(), () -> changeWhenReadAgain(FixtureSet.bytes(file)));
        }
        verdicts.report();
    }

    @ParameterizedTest
    @ValueSource(strings = {"spotlight-envelopes", "sentry-java-protocol"})
    void everyEnvelopeGivesItsBytesBack(String name) {
        FixtureSet set = FixtureSet.named(name);
        Verdicts verdicts = new Verdicts(set.name() + "-envelopes");
        for (Path file : set.files(".txt", ".bin", ".pb.gz")) {
            String text = set.folder().relativize(file).toString();
            if (!text.contains("CASES")) {
                verdicts.check(text, () -> lostBytes(FixtureSet.bytes(file)));
            }
        }
        verdicts.report();
    }

    private static String changeWhenReadAgain(byte[] json) {
        ObjectNode first = Canonical.of(json);
        ObjectNode second = Canonical.again(first);
        String before = JsonMapper.shared().writeValueAsString(first);
        String after = JsonMapper.shared().writeValueAsString(second);
        return before.equals(after) ? null : Expectation.difference(first, second) + " / " + brief(before, after);
    }

    private static String brief(String before, String after) {
        int at = 0;
        while (at < Math.min(before.length(), after.length()) && before.charAt(at) == after.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 60);
        return before.substring(from, Math.min(before.length(), at + 60)) + " >< "
                + after.substring(from, Math.min(after.length(), at + 60));
    }

    /// Puts the envelope together again from what was read: header lines, payloads, line feeds.
    private static String lostBytes(byte[] envelope) throws IOException {
        ByteArrayOutputStream payloads = new ByteArrayOutputStream();
        List<String> types = new ArrayList<>();
        try (EnvelopeReader reader = new EnvelopeReader(new ByteArrayInputStream(envelope))) {
            for (EnvelopeItem item = reader.next(); item != null; item = reader.next()) {
                byte[] bytes = item.bytes(1 << 28);
                types.add(item.type());
                payloads.write(bytes);
                if (item.length() != null && item.length() != bytes.length) {
                    return "length " + item.length() + " but " + bytes.length + " bytes";
                }
                if (indexOf(envelope, bytes) < 0) {
                    return "the bytes of " + item.type() + " are not those of the envelope";
                }
                if (item.kind() == ItemType.EVENT || item.kind() == ItemType.TRANSACTION) {
                    String change = changeWhenReadAgain(bytes);
                    if (change != null) {
                        return change;
                    }
                }
            }
        }
        int headers = 0;
        for (String line : new String(envelope, StandardCharsets.ISO_8859_1).split("\n", -1)) {
            headers += line.startsWith("{\"type\":")
                            && !payloads.toString(StandardCharsets.ISO_8859_1).contains(line)
                    ? 1
                    : 0;
        }
        return headers <= types.size() ? null : "read " + types + " of " + headers + " items";
    }

    private static int indexOf(byte[] all, byte[] part) {
        String text = new String(all, StandardCharsets.ISO_8859_1);
        return text.indexOf(new String(part, StandardCharsets.ISO_8859_1));
    }
}
