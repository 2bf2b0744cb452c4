package dev.faultline.event.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.event.EnvelopeItem;
import dev.faultline.event.EnvelopeReader;
import dev.faultline.event.Event;
import dev.faultline.event.EventWriter;
import dev.faultline.event.MalformedEnvelopeException;
import dev.faultline.event.SessionReader;
import dev.faultline.event.json.LenientJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Damaged fixtures of all sets: whatever is sent, an event comes out that can be written.
/// `-Dfaultline.mutations=100000`
/// for the long run.
class MutationTest {
    private static final int MUTATIONS = Integer.getInteger("faultline.mutations", 4000);
    private static final int LARGEST = 200_000;
    private static final List<String> SETS = List.of(
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
            "sentry-grouping-variants",
            "sentry-fingerprint-rules",
            "sentry-native-frame-categorization");

    @Test
    void makesAWritableEventOfEveryDamagedOne() {
        List<byte[]> originals = originals();
        for (int seed = 0; seed < MUTATIONS; seed++) {
            byte[] original = originals.get(seed % originals.size());
            Mutation mutation = new Mutation(seed);
            byte[] damaged = seed % 4 == 0
                    ? mutation.bytes(original)
                    : mutation.tree(LenientJson.read(original).root())
                            .toString()
                            .getBytes();
            check(seed, damaged);
        }
    }

    @Test
    void readsOrRefusesEveryDamagedEnvelope() throws IOException {
        List<Path> files =
                new ArrayList<>(FixtureSet.named("spotlight-envelopes").files(".txt", ".bin"));
        files.addAll(FixtureSet.named("sentry-java-protocol").files(".txt"));
        Random random = new Random(7);
        for (int seed = 0; seed < MUTATIONS / 20; seed++) {
            byte[] original = FixtureSet.bytes(files.get(random.nextInt(files.size())));
            readWhole(new Mutation(seed).bytes(original));
        }
    }

    @Test
    void readsOrSkipsEveryDamagedSession() {
        byte[] original = ("{\"sid\":\"8333339f-5675-4f89-a9a0-1c935255ab58\",\"started\":\"2020-02-07T14:16:00Z\","
                        + "\"seq\":1,\"errors\":0,\"attrs\":{\"release\":\"a@1\"},\"aggregates\":[{\"started\":"
                        + "\"2020-02-07T14:16:00Z\",\"exited\":3}]}")
                .getBytes();
        for (int seed = 0; seed < MUTATIONS; seed++) {
            Mutation mutation = new Mutation(seed);
            byte[] damaged =
                    mutation.tree(LenientJson.read(original).root()).toString().getBytes();
            new SessionReader().session(damaged, Instant.EPOCH);
            assertThat(new SessionReader().sessions(damaged)).isNotNull();
        }
    }

    private static void check(int seed, byte[] damaged) {
        try {
            Event event = Canonical.read(damaged);
            ObjectNode canonical = new EventWriter().write(event);
            byte[] written = JsonMapper.shared().writeValueAsBytes(canonical);
            assertThat(event.id()).hasSize(32);
            assertThat(Canonical.read(written).id()).isEqualTo(event.id());
            assertThat(Canonical.read(written).exceptions()).hasSameSizeAs(event.exceptions());
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("seed " + seed, e);
        }
    }

    private static void readWhole(byte[] envelope) throws IOException {
        try (EnvelopeReader reader = new EnvelopeReader(new ByteArrayInputStream(envelope))) {
            for (EnvelopeItem item = reader.next(); item != null; item = reader.next()) {
                item.bytes(1 << 26);
            }
        } catch (MalformedEnvelopeException e) {
            assertThat(e.offset()).isBetween(0L, (long) envelope.length);
        }
    }

    private static List<byte[]> originals() {
        List<byte[]> originals = new ArrayList<>();
        for (String set : SETS) {
            FixtureSet fixtures = FixtureSet.named(set);
            for (Path file : fixtures.files(".json")) {
                byte[] bytes = FixtureSet.bytes(file);
                if (bytes.length < LARGEST) {
                    originals.add(bytes);
                }
            }
            inputs(fixtures, originals);
        }
        return originals;
    }

    /// Cases may hold their input in the list itself.
    private static void inputs(FixtureSet fixtures, List<byte[]> originals) {
        if (Files.exists(fixtures.folder().resolve("cases.json"))) {
            for (JsonNode one : fixtures.cases()) {
                if (one.path("input").isObject()) {
                    originals.add(one.get("input").toString().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }
}
