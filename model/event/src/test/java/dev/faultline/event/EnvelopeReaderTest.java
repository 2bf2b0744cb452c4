package dev.faultline.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeReaderTest {

    @Test
    void readsTheHeaderAndEachItemWithItsBytes() throws IOException {
        assertThat(payloads("{}\n{\"type\":\"a\",\"length\":3}\nx\ny\n{\"type\":\"b\",\"length\":2}\n\u00e9\n"))
                .containsExactly("a=x\ny", "b=\u00e9");
    }

    @Test
    void endsAPayloadWithoutLengthAtItsLine() throws IOException {
        assertThat(payloads("{}\n{\"type\":\"a\"}\nfirst\n{\"type\":\"b\"}\nsecond"))
                .containsExactly("a=first", "b=second");
    }

    @Test
    void readsEmptyItems() throws IOException {
        assertThat(payloads("{}\n{\"type\":\"a\",\"length\":0}\n\n{\"type\":\"b\",\"length\":0}"))
                .containsExactly("a=", "b=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{}\n", "{}\n\n", "{}\n \r\n"})
    void acceptsAnEnvelopeWithoutItems(String text) throws IOException {
        assertThat(payloads(text)).isEmpty();
    }

    @Test
    void namesAnItemWithoutTypeUnknown() throws IOException {
        assertThat(payloads("{}\n{\"length\":1}\nx")).containsExactly("unknown=x");
    }

    @Test
    void takesTheLastOfDuplicateHeaders() throws IOException {
        assertThat(reader("{\"sent_at\":\"1\",\"sent_at\":\"2\"}")
                        .header()
                        .get("sent_at")
                        .stringValue())
                .isEqualTo("2");
    }

    @Test
    void skipsWhatWasNotReadOfAPayload() throws IOException {
        EnvelopeReader reader =
                reader("{}\n{\"type\":\"a\",\"length\":9}\n123456789\n{\"type\":\"b\",\"length\":1}\nx");
        assertThat(reader.next().payload().read()).isEqualTo('1');
        assertThat(reader.next().type()).isEqualTo("b");
    }

    @Test
    void keepsBinaryPayloadsThatSpanManyBuffers() throws IOException {
        byte[] binary = new byte[100_003];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i * 31 >> 3);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("{}\n{\"type\":\"attachment\",\"length\":100003}\n".getBytes(UTF_8));
        out.writeBytes(binary);
        EnvelopeReader reader = new EnvelopeReader(new ByteArrayInputStream(out.toByteArray()));
        assertThat(reader.next().bytes(200_000)).isEqualTo(binary);
        assertThat(reader.next()).isNull();
    }

    @Test
    void normalisesTheEventId() throws IOException {
        assertThat(reader("{\"event_id\":\"9EC79C33-EC99-42AB-8353-589FCB2E04DC\"}")
                        .eventId())
                .isEqualTo("9ec79c33ec9942ab8353589fcb2e04dc");
    }

    @Test
    void tellsTheNameAndTypeOfAnAttachment() throws IOException {
        EnvelopeItem item = reader(
                        "{}\n{\"type\":\"attachment\",\"filename\":\"a.txt\",\"content_type\":\"text/plain\"}\nx")
                .next();
        assertThat(item.fileName()).isEqualTo("a.txt");
        assertThat(item.contentType()).isEqualTo("text/plain");
        assertThat(item.attachmentType()).isEqualTo("event.attachment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}\n{\"type\":\"a\",\"length\":-1}\nx",
                "{}\n{\"type\":\"a\",\"length\":1.5}\nx",
                "{}\n{\"type\":\"a\",\"length\":\"1\"}\nx",
                "{}\n{\"type\":\"a\",\"length\":99999999999999999999}\nx",
                "{}\n[]\nx",
                "{}\n{\"type\":\nx",
            })
    void refusesABrokenItemHeaderAtItsFirstByte(String text) {
        assertThatExceptionOfType(MalformedEnvelopeException.class)
                .isThrownBy(() -> payloads(text))
                .satisfies(e -> assertThat(e.offset()).isEqualTo(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "nope", "\"x\"", "{\"a\":", "{} {}"})
    void refusesABrokenEnvelopeHeader(String text) {
        assertThatExceptionOfType(MalformedEnvelopeException.class)
                .isThrownBy(() -> payloads(text))
                .satisfies(e -> assertThat(e.offset()).isZero());
    }

    @Test
    void refusesAPayloadThatEndsEarly() {
        assertThatExceptionOfType(MalformedEnvelopeException.class)
                .isThrownBy(() -> payloads("{}\n{\"type\":\"a\",\"length\":10}\nabc"))
                .withMessageContaining("after 3 of an item's 10 bytes")
                .satisfies(e -> assertThat(e.offset()).isEqualTo(31));
    }

    @Test
    void refusesAPayloadThatIsLongerThanItsLength() {
        assertThatExceptionOfType(MalformedEnvelopeException.class)
                .isThrownBy(() -> payloads("{}\n{\"type\":\"a\",\"length\":2}\nabc\n"))
                .satisfies(e -> assertThat(e.offset()).isEqualTo(29));
    }

    @Test
    void refusesHeadersNestedTooDeep() {
        assertThatExceptionOfType(MalformedEnvelopeException.class)
                .isThrownBy(() -> payloads("{\"a\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}"));
    }

    @Test
    void refusesAHeaderLineOverTheLimit() {
        assertThatExceptionOfType(MalformedEnvelopeException.class)
                .isThrownBy(() -> payloads("{\"a\":\"" + "x".repeat(EnvelopeReader.HEADER_LIMIT) + "\"}"))
                .withMessageContaining("longer than");
    }

    private static EnvelopeReader reader(String text) {
        return new EnvelopeReader(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static List<String> payloads(String text) throws IOException {
        List<String> found = new ArrayList<>();
        try (EnvelopeReader reader = reader(text)) {
            for (EnvelopeItem item = reader.next(); item != null; item = reader.next()) {
                found.add(item.type() + "=" + new String(item.bytes(1 << 20), UTF_8));
            }
        }
        return found;
    }
}
