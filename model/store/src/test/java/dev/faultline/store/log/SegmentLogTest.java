package dev.faultline.store.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;

class SegmentLogTest {
    private static final long SEGMENT = 4096;

    @TempDir
    Path folder;

    private final List<Damage> damages = new ArrayList<>();

    private SegmentLog open() throws IOException {
        return SegmentLog.open(folder, SEGMENT, damages::add);
    }

    private static NewRecord entry(String text) {
        return new NewRecord(
                RecordKind.SUBMISSION,
                JsonNodeFactory.instance.objectNode().put("text", text),
                Body.of(text.getBytes(StandardCharsets.UTF_8)),
                null);
    }

    private void fill(int count) throws IOException {
        try (SegmentLog log = open()) {
            IntStream.range(0, count)
                    .mapToObj(i -> log.append(entry("entry " + i)))
                    .forEach(CompletableFuture::join);
        }
    }

    private static List<String> texts(SegmentLog log, Location from) throws IOException {
        List<String> texts = new ArrayList<>();
        try (LogReader reader = log.read(from)) {
            for (StoredRecord found = reader.next(); found != null; found = reader.next()) {
                texts.add(new String(found.openBody().readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private void overwrite(Path file, long offset, byte[] bytes) throws IOException {
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.position(offset).write(ByteBuffer.wrap(bytes));
        }
    }

    @Test
    void readsBackWhatWasAppendedInOrder() throws IOException {
        fill(3);
        try (SegmentLog log = open()) {
            assertThat(texts(log, Location.START)).containsExactly("entry 0", "entry 1", "entry 2");
            assertThat(log.acknowledged()).isEqualTo(3);
        }
    }

    @Test
    void beginsNewSegmentsAndReadsAcrossThem() throws IOException {
        fill(200);
        assertThat(files()).hasSizeGreaterThan(2).allMatch(file -> file.toFile().length() <= SEGMENT);
        try (SegmentLog log = open()) {
            assertThat(texts(log, Location.START)).hasSize(200).endsWith("entry 199");
        }
    }

    @Test
    void givesARecordLargerThanASegmentItsOwn() throws IOException {
        try (SegmentLog log = open()) {
            log.append(entry("small")).join();
            log.append(entry("x".repeat(3_000_000))).join();
            log.append(entry("small again")).join();
            assertThat(texts(log, Location.START))
                    .hasSize(3)
                    .element(1)
                    .asString()
                    .hasSize(3_000_000);
        }
        assertThat(files()).hasSize(3);
    }

    @Test
    void streamsASpooledBody() throws IOException {
        Path spool = Files.write(folder.resolve("spool"), "y".repeat(2_000_000).getBytes(StandardCharsets.UTF_8));
        try (SegmentLog log = open()) {
            NewRecord entry =
                    new NewRecord(RecordKind.SUBMISSION, JsonNodeFactory.instance.objectNode(), Body.of(spool), null);
            log.append(entry).join();
            assertThat(texts(log, Location.START).getFirst()).hasSize(2_000_000);
        }
    }

    @Test
    void goesOnFromAPosition() throws IOException {
        try (SegmentLog log = open()) {
            Location next = log.append(entry("first")).join().next();
            log.append(entry("second")).join();
            assertThat(texts(log, next)).containsExactly("second");
        }
    }

    @Test
    void tellsListenersBeforeAppendersAndInOrder() throws IOException {
        List<Long> heard = new ArrayList<>();
        try (SegmentLog log = open()) {
            log.onAcknowledged(
                    group -> group.forEach(one -> heard.add(one.location().sequence())));
            List<CompletableFuture<Acknowledged>> all = IntStream.range(0, 100)
                    .mapToObj(i -> log.append(entry("e")))
                    .toList();
            all.forEach(CompletableFuture::join);
        }
        assertThat(heard).isEqualTo(LongStream.rangeClosed(1, 100).boxed().toList());
    }

    @Test
    void cutsATornEndAndReportsIt() throws IOException {
        fill(3);
        Path file = files().getFirst();
        Files.write(file, new byte[77], StandardOpenOption.APPEND);
        try (SegmentLog log = open()) {
            assertThat(damages).singleElement().satisfies(damage -> {
                assertThat(damage.cut()).isTrue();
                assertThat(damage.bytes()).isEqualTo(77);
            });
            log.append(entry("after")).join();
            assertThat(texts(log, Location.START)).containsExactly("entry 0", "entry 1", "entry 2", "after");
        }
    }

    @Test
    void cutsARecordWhosePayloadIsTorn() throws IOException {
        fill(3);
        Path file = files().getFirst();
        overwrite(file, Files.size(file) - 2, new byte[] {0, 0});
        try (SegmentLog log = open()) {
            assertThat(texts(log, Location.START)).containsExactly("entry 0", "entry 1");
            assertThat(log.append(entry("next")).join().location().sequence()).isEqualTo(3);
        }
    }

    @Test
    void passesOverADamagedPayloadInTheMiddle() throws IOException {
        fill(200);
        overwrite(files().getFirst(), Format.SEGMENT_HEADER + Format.RECORD_HEADER + 3, "XX".getBytes());
        try (SegmentLog log = open()) {
            assertThat(texts(log, Location.START)).hasSize(199).startsWith("entry 1");
            assertThat(damages)
                    .singleElement()
                    .satisfies(damage -> assertThat(damage.offset()).isEqualTo(24));
        }
    }

    @Test
    void findsTheNextRecordAfterADamagedHeader() throws IOException {
        fill(200);
        overwrite(files().getFirst(), Format.SEGMENT_HEADER + 60, new byte[300]);
        try (SegmentLog log = open()) {
            assertThat(texts(log, Location.START)).hasSizeGreaterThan(190).endsWith("entry 199");
            assertThat(damages).isNotEmpty().allMatch(damage -> !damage.cut() && damage.bytes() > 0);
        }
    }

    @Test
    void readsASegmentWhoseHeaderIsDamagedButDoesNotWriteToIt() throws IOException {
        fill(3);
        overwrite(files().getFirst(), 0, new byte[8]);
        try (SegmentLog log = open()) {
            log.append(entry("after")).join();
            assertThat(texts(log, Location.START)).hasSize(4);
        }
        assertThat(files()).hasSize(2);
    }

    @Test
    void refusesASegmentOfANewerFormatAndTouchesNothing() throws IOException {
        fill(1);
        Path file = files().getFirst();
        byte[] header = Format.segmentHeader(1).array();
        header[7] = 9;
        ByteBuffer.wrap(header).putInt(20, Format.crc(header, 0, 20));
        overwrite(file, 0, header);
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(this::open).isInstanceOf(NewerFormatException.class).hasMessageContaining("format 9");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void rewritesASegmentToHoldOnlySomeRecords() throws IOException {
        fill(200);
        try (SegmentLog log = open()) {
            long first = log.sealed().getFirst();
            long freed = log.rewrite(
                    first, found -> found.header().get("text").asString().equals("entry 5"));
            assertThat(freed).isPositive();
            assertThat(texts(log, Location.START)).startsWith("entry 5").endsWith("entry 199");
            assertThat(log.find(new Location(6, 1, 999))).isNotNull();
            assertThat(log.find(new Location(7, 1, 999))).isNull();
        }
    }

    @Test
    void deletesASegmentOfWhichNothingIsKept() throws IOException {
        fill(200);
        int before = files().size();
        try (SegmentLog log = open()) {
            log.rewrite(log.sealed().getFirst(), found -> false);
            assertThat(texts(log, Location.START)).endsWith("entry 199");
        }
        assertThat(files()).hasSize(before - 1);
        assertThat(damages).isEmpty();
    }

    @Test
    void survivesRandomDamageAnywhere() throws IOException {
        var random = new Random(7);
        for (int round = 0; round < 20; round++) {
            for (Path file : files()) {
                Files.delete(file);
            }
            fill(60);
            Path file = files().get(random.nextInt(files().size()));
            byte[] noise = new byte[1 + random.nextInt(400)];
            random.nextBytes(noise);
            overwrite(file, random.nextInt((int) Files.size(file)), noise);
            try (SegmentLog log = open()) {
                log.append(entry("after")).join();
                assertThat(texts(log, Location.START))
                        .hasSizeGreaterThan(30)
                        .endsWith("after")
                        .isSubsetOf(all());
            }
        }
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>(
                IntStream.range(0, 60).mapToObj(i -> "entry " + i).toList());
        all.add("after");
        return all;
    }
}
