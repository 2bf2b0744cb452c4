package dev.faultline.collector;

import static dev.faultline.collector.Site.ID;
import static dev.faultline.collector.Site.KEY;
import static dev.faultline.collector.Site.bytes;
import static dev.faultline.collector.Site.envelope;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.collector.reject.RejectReason;
import io.airlift.compress.v3.zstd.ZstdJavaOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodingsTest {
    /// Made with Node's zlib from `{}` and a line feed.
    private static final byte[] BROTLI = HexFormat.of().parseHex("0b01807b7d0a03");

    @RegisterExtension
    final Site site = new Site();

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "UTF-8", "utf-8", "none", ", identity"})
    void takesAPlainBodyThatIsSaidToBe(String coding) throws IOException {
        assertThat(site.send(envelope(), "Content-Encoding: " + coding).text()).contains(ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "x-gzip", "gzip, identity"})
    void takesGzip(String coding) throws IOException {
        assertThat(site.send(gzip(envelope()), "Content-Encoding: " + coding).text())
                .contains(ID);
    }

    @Test
    void takesSeveralGzipMembers() throws IOException {
        byte[] all = envelope();
        byte[] first = gzip(Arrays.copyOf(all, 50));
        byte[] second = gzip(Arrays.copyOfRange(all, 50, all.length));

        assertThat(site.send(join(first, second), "Content-Encoding: gzip").text())
                .contains(ID);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesDeflateBareOrAsZlib(boolean bare) throws IOException {
        assertThat(site.send(deflate(envelope(), bare), "Content-Encoding: deflate")
                        .text())
                .contains(ID);
    }

    @Test
    void takesBrotli() throws IOException {
        assertThat(site.send(BROTLI, "Content-Encoding: br").text()).isEqualTo("{}");
    }

    @Test
    void takesZstd() throws IOException {
        assertThat(site.send(zstd(envelope()), "Content-Encoding: zstd").text()).contains(ID);
    }

    @Test
    void takesTwoCodingsOneOverTheOther() throws IOException {
        assertThat(site.send(gzip(zstd(envelope())), "Content-Encoding: zstd, gzip")
                        .text())
                .contains(ID);
    }

    @Test
    void takesTwoCodingsInTwoFields() throws IOException {
        byte[] body = deflate(gzip(envelope()), false);

        assertThat(site.send(body, "Content-Encoding: gzip", "Content-Encoding: deflate")
                        .text())
                .contains(ID);
    }

    @Test
    void takesACompressedBodyOfWhichNobodySaysSo() throws IOException {
        assertThat(site.send(gzip(envelope())).text()).contains(ID);
    }

    @Test
    void findsTheKeyInACompressedEnvelope() throws IOException {
        byte[] body = gzip(bytes("{\"dsn\":\"http://" + KEY + "@localhost/1\"}\n"));

        assertThat(site.sendBare("/api/1/envelope/", body, "Content-Encoding: gzip")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lz4", "gzip, aws-chunked", "gzip, gzip, gzip"})
    void namesTheCodingsItKnowsWhereItDoesNotKnowOne(String coding) throws IOException {
        Reply reply = site.send(envelope(), "Content-Encoding: " + coding);

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.field("accept-encoding")).isEqualTo("gzip, deflate, br, zstd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "zstd", "gzip, zstd"})
    void refusesWhatIsNotCompressedAsSaid(String coding) throws IOException {
        assertThat(site.send(envelope(), "Content-Encoding: " + coding).status())
                .isEqualTo(400);
        assertThat(site.reasons()).containsExactly(RejectReason.NOT_AS_ENCODED);
        assertThat(site.stored()).isZero();
    }

    @Test
    void refusesACompressedBodyThatIsCutOff() throws IOException {
        byte[] body = gzip(envelope());

        assertThat(site.send(Arrays.copyOf(body, body.length - 12), "Content-Encoding: gzip")
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "zstd"})
    void stopsABomb(String coding) throws IOException {
        byte[] bomb = bomb(coding);

        Reply reply = site.send(bomb, "Content-Encoding: " + coding);

        assertThat(reply.status()).isEqualTo(413);
        assertThat(site.reasons()).containsExactly(RejectReason.TOO_LARGE);
    }

    @Test
    void stopsABombInABomb() throws IOException {
        assertThat(site.send(gzip(bomb("gzip")), "Content-Encoding: gzip, gzip").status())
                .isEqualTo(413);
    }

    private static byte[] bomb(String coding) throws IOException {
        byte[] body = envelope("{\"message\":\"" + "x".repeat(64 << 20) + "\"}");
        return switch (coding) {
            case "gzip" -> gzip(body);
            case "deflate" -> deflate(body, true);
            default -> zstd(body);
        };
    }

    static byte[] gzip(byte[] bytes) throws IOException {
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
