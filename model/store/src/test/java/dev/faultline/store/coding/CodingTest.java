package dev.faultline.store.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.airlift.compress.v3.zstd.ZstdJavaOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodingTest {
    private static final byte[] TEXT =
            "a crash, a crash, a crash in the night\n".repeat(1000).getBytes(StandardCharsets.UTF_8);

    @Test
    void leavesPlainBytesAlone() throws IOException {
        assertThat(decode(Coding.IDENTITY, TEXT)).isEqualTo(TEXT);
    }

    @Test
    void readsGzip() throws IOException {
        assertThat(decode(Coding.GZIP, gzip(TEXT))).isEqualTo(TEXT);
    }

    @Test
    void readsEveryMemberOfAGzipStream() throws IOException {
        byte[] two = join(gzip(TEXT), gzip("more".getBytes(StandardCharsets.UTF_8)));

        assertThat(decode(Coding.GZIP, trickle(two)))
                .hasSize(TEXT.length + 4)
                .endsWith("more".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsDeflateWithZlibHeader() throws IOException {
        assertThat(decode(Coding.DEFLATE, deflate(TEXT, false))).isEqualTo(TEXT);
    }

    @Test
    void readsBareDeflate() throws IOException {
        assertThat(decode(Coding.DEFLATE, deflate(TEXT, true))).isEqualTo(TEXT);
    }

    @Test
    void readsBrotli() throws IOException {
        byte[] packed = HexFormat.of().parseHex("0b04806661756c746c696e6503");

        assertThat(new String(decode(Coding.BR, packed), StandardCharsets.UTF_8))
                .isEqualTo("faultline");
    }

    @Test
    void readsZstd() throws IOException {
        assertThat(decode(Coding.ZSTD, zstd(TEXT))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @EnumSource(value = Coding.class, names = "IDENTITY", mode = EnumSource.Mode.EXCLUDE)
    void saysThatBytesAreNotWhatTheyWereSaidToBe(Coding coding) {
        byte[] bytes = "{\"event_id\":\"aa\"}\n{\"type\":\"event\"}\n{}\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> decode(coding, bytes)).isInstanceOf(NotAsCodedException.class);
    }

    @Test
    void saysThatAStreamEndsTooEarly() throws IOException {
        byte[] half = Arrays.copyOf(gzip(TEXT), 60);

        assertThatThrownBy(() -> decode(Coding.GZIP, half)).isInstanceOf(NotAsCodedException.class);
    }

    @Test
    void stopsBeyondTheLimit() throws IOException {
        InputStream in = Coding.GZIP.decode(new ByteArrayInputStream(gzip(TEXT)), 100);

        assertThatThrownBy(in::readAllBytes).isInstanceOf(TooLargeException.class);
    }

    @ParameterizedTest
    @EnumSource(value = Coding.class, names = "IDENTITY", mode = EnumSource.Mode.EXCLUDE)
    void throwsNothingElseAtNoise(Coding coding) throws IOException {
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            try {
                decode(coding, noise);
            } catch (NotAsCodedException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(250);
    }

    private static byte[] decode(Coding coding, byte[] bytes) throws IOException {
        return decode(coding, new ByteArrayInputStream(bytes));
    }

    private static byte[] decode(Coding coding, InputStream bytes) throws IOException {
        try (InputStream in = coding.decode(bytes, Long.MAX_VALUE)) {
            return in.readAllBytes();
        }
    }

    private static InputStream trickle(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int available() {
                return 0;
            }
        };
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return pack(out, new GZIPOutputStream(out), bytes);
    }

    private static byte[] deflate(byte[] bytes, boolean bare) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return pack(out, new DeflaterOutputStream(out, new Deflater(6, bare)), bytes);
    }

    private static byte[] zstd(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return pack(out, new ZstdJavaOutputStream(out), bytes);
    }

    private static byte[] pack(ByteArrayOutputStream target, OutputStream packer, byte[] bytes) throws IOException {
        try (packer) {
            packer.write(bytes);
        }
        return target.toByteArray();
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
