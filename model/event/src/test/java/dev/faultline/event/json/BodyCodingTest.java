package dev.faultline.event.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class BodyCodingTest {
    private static final byte[] JSON = "{\"message\":\"hi\"}".getBytes(UTF_8);

    @Test
    void leavesJsonAlone() {
        assertThat(BodyCoding.decode(JSON)).isSameAs(JSON);
    }

    @Test
    void undoesBase64() {
        assertThat(BodyCoding.decode(Base64.getEncoder().encode(JSON))).isEqualTo(JSON);
    }

    @Test
    void undoesBase64OverZlib() throws IOException {
        assertThat(BodyCoding.decode(Base64.getEncoder().encode(zlib(JSON)))).isEqualTo(JSON);
    }

    @Test
    void stopsInflatingAtTheLimit() throws IOException {
        byte[] bomb = new byte[BodyCoding.LIMIT * 2];
        bomb[0] = '{';
        assertThat(BodyCoding.decode(Base64.getEncoder().encode(zlib(bomb)))).hasSize(BodyCoding.LIMIT);
    }

    @Test
    void leavesWhatIsNoJsonInsideAlone() {
        byte[] text = "hello world".getBytes(UTF_8);
        assertThat(BodyCoding.decode(text)).isSameAs(text);
    }

    private static byte[] zlib(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
