package dev.faultline.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class BundleTest {
    private static final Instant NOW = Instant.parse("2026-11-22T17:00:00Z");
    private static final String ID = "ab".repeat(16);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("acme.faultline");
        try (BundleWriter writer = new BundleWriter(file, "0.1.0", NOW, "level:fatal")) {
            writer.event(ID, JsonMapper.shared().createObjectNode().put("event_id", ID));
            writer.submission(7, "shop", true, NOW, "sentry.java/8", null, bytes("{}\n"));
            writer.attachment(ID, 0, "../../etc/passwd", out -> out.write(1));
            writer.finish();
        }
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private String read(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BundleReader reader = BundleReader.open(file, BundleLimits.DEFAULT)) {
            reader.copy(name, out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private Map<String, byte[]> entries() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    private void rewrite(Map<String, byte[]> entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
    }

    private void manifest(UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> entries = entries();
        String before = new String(entries.get("manifest.json"), StandardCharsets.UTF_8);
        entries.put("manifest.json", change.apply(before).getBytes(StandardCharsets.UTF_8));
        rewrite(entries);
    }

    private void refused(String reason) {
        assertThatThrownBy(() -> read("envelopes/000000000007.envelope"))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(reason);
    }

    @Test
    void readsBackWhatWasWritten() throws IOException {
        assertThat(read("envelopes/000000000007.envelope")).isEqualTo("{}\n");
        assertThat(read("events/" + ID + ".json")).contains("\"event_id\"");
    }

    @Test
    void saysWhatItHolds() throws IOException {
        try (BundleReader reader = BundleReader.open(file, BundleLimits.DEFAULT)) {
            Manifest manifest = reader.manifest();
            assertThat(manifest.counts()).isEqualTo(new Manifest.Counts(0, 1, 1, 1, 0));
            assertThat(manifest.query()).isEqualTo("level:fatal");
            assertThat(manifest.created()).isEqualTo(NOW);
            assertThat(manifest.submissions().getFirst().sender()).isEqualTo("sentry.java/8");
        }
    }

    @Test
    void keepsNamesOfAttachmentsInsideTheirFolder() throws IOException {
        assertThat(entries()).containsKey("attachments/" + ID + "/0-.._.._etc_passwd");
    }

    @Test
    void leavesNothingOfABundleThatWasNotFinished() throws IOException {
        Path other = folder.resolve("other.faultline");
        try (BundleWriter writer = new BundleWriter(other, "0.1.0", NOW, null)) {
            writer.submission(1, "shop", false, NOW, null, null, bytes("{}"));
        }
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void refusesAFileThatIsNoZip() throws IOException {
        Files.writeString(file, "not a zip");

        refused("is no bundle");
    }

    @Test
    void refusesAZipWithoutAManifest() throws IOException {
        Map<String, byte[]> entries = entries();
        entries.remove("manifest.json");
        rewrite(entries);

        refused("no manifest.json");
    }

    @Test
    void refusesANewerFormatAndSaysWhatReadsIt() throws IOException {
        manifest(json -> json.replace("\"format\" : 3", "\"format\" : 9"));

        refused("newer");
    }

    @Test
    void refusesAnEntryThatIsNotWhatItsHashSays() throws IOException {
        Map<String, byte[]> entries = entries();
        entries.put("envelopes/000000000007.envelope", "{ }".getBytes(StandardCharsets.UTF_8));
        rewrite(entries);

        refused("not what its hash says");
    }

    @Test
    void stopsUnpackingAtTheSizeTheManifestSays() throws IOException {
        Map<String, byte[]> entries = entries();
        entries.put("envelopes/000000000007.envelope", new byte[50_000_000]);
        rewrite(entries);

        refused("unpacks to more than the 3 bytes");
    }

    @Test
    void refusesAMissingEntry() throws IOException {
        Map<String, byte[]> entries = entries();
        entries.remove("events/" + ID + ".json");
        rewrite(entries);

        refused("is missing");
    }

    @Test
    void refusesAnEntryThatTheManifestDoesNotName() throws IOException {
        Map<String, byte[]> entries = entries();
        entries.put("envelopes/../../../evil", new byte[1]);
        rewrite(entries);

        refused("is not in its manifest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil",
                "/etc/passwd",
                "envelopes/../evil",
                "envelopes\\\\evil",
                "programs/evil",
                "envelopes//a"
            })
    void refusesNamesThatLeadElsewhere(String name) throws IOException {
        manifest(json -> json.replaceAll(
                "\"name\" : \"envelopes/[^\"]*\"", "\"name\" : \"" + name.replace("\\", "\\\\") + "\""));

        refused("names an entry badly");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{",
                "{\"format\":1}",
                "{\"format\":1,\"entries\":[null]}",
                "{\"format\":\"x\"}"
            })
    void refusesAManifestThatIsNone(String json) throws IOException {
        manifest(before -> json);

        refused("");
    }

    @Test
    void refusesMoreThanTheLimits() throws IOException {
        for (BundleLimits limits : new BundleLimits[] {
            new BundleLimits(4, 1 << 20, 1 << 20, 1 << 20),
            new BundleLimits(100, 10, 1 << 20, 1 << 20),
            new BundleLimits(100, 1 << 20, 2, 1 << 20),
            new BundleLimits(100, 1 << 20, 1 << 20, 5)
        }) {
            assertThatThrownBy(() -> BundleReader.open(file, limits)).isInstanceOf(BundleException.class);
        }
    }

    @Test
    void failsClearlyForAnyDamage() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(11);
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = whole.clone();
            for (int n = 0; n <= random.nextInt(4); n++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, damaged);
            try {
                assertThat(read("envelopes/000000000007.envelope")).isEqualTo("{}\n");
            } catch (IOException e) {
                assertThat(e).isInstanceOf(BundleException.class);
            }
        }
    }
}
