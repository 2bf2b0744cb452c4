package dev.faultline.collector;

import static dev.faultline.collector.Site.bytes;
import static dev.faultline.collector.Site.envelope;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.collector.reject.RejectReason;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is broken, too large or odd; the collector serves on after each.
class BadInputTest {
    private static final String HEADER = "{\"event_id\":\"" + Site.ID + "\"}\n";

    @RegisterExtension
    final Site site = new Site();

    @AfterEach
    void stillServes() throws IOException {
        assertThat(site.send(envelope()).status()).isEqualTo(200);
        assertThat(site.spooled()).isZero();
    }

    @Test
    void refusesAnEmptyBody() throws IOException {
        assertThat(site.send(bytes("")).text()).contains("\"detail\":\"the body is empty\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello world", "[]\n", "\n\n", "{\n", "{}\n[]\n", "{}\nnull\n"})
    void refusesWhatIsNoEnvelope(String body) throws IOException {
        Reply reply = site.send(bytes(body));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("\"detail\":\"the envelope is broken at byte ", "\"causes\":[");
        assertThat(reply.field("x-sentry-error")).startsWith("the envelope is broken");
    }

    @Test
    void refusesGarbage() throws IOException {
        byte[] garbage = new byte[65536];
        new Random(5).nextBytes(garbage);

        assertThat(site.send(garbage).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999", "-5", "\"ten\"", "1.5", "3", "99999999999999999999"})
    void refusesLengthsThatDoNotFit(String length) throws IOException {
        byte[] body = bytes(HEADER + "{\"type\":\"event\",\"length\":" + length + "}\n{\"message\":\"m\"}\n");

        assertThat(site.send(body).status()).isEqualTo(400);
        assertThat(site.reasons()).containsExactly(RejectReason.BROKEN_BODY);
    }

    @Test
    void refusesAnEnvelopeThatIsCutOffWithinALength() throws IOException {
        byte[] whole = envelope();

        assertThat(site.send(Arrays.copyOf(whole, whole.length - 9)).status()).isEqualTo(400);
    }

    @Test
    void takesAnEventThatIsCutOffWithoutALength() throws IOException {
        assertThat(site.send(bytes(HEADER + "{\"type\":\"event\"}\n{\"message\":\"cut o"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void takesAnEventThatIsNestedTooDeep() throws IOException {
        String deep = "{\"extra\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(site.send(bytes(HEADER + "{\"type\":\"event\"}\n" + deep)).status())
                .isEqualTo(200);
    }

    @Test
    void takesAnEnvelopeWithoutItems() throws IOException {
        assertThat(site.send(bytes("{}")).text()).isEqualTo("{}");
    }

    @Test
    void takesItemsOfUnknownKinds() throws IOException {
        assertThat(site.send(bytes(HEADER + "{\"type\":\"of tomorrow\"}\n\u0000\u0001\n"))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "[1,2]", "<xml/>", "{\"message\":"})
    void refusesAStoredEventThatIsNone(String body) throws IOException {
        assertThat(site.send("/api/1/store/", bytes(body)).status()).isEqualTo(400);
        assertThat(site.reasons()).containsExactly(RejectReason.BROKEN_BODY);
    }

    @Test
    void refusesAnEventAboveItsLimit() throws IOException {
        Reply reply = site.send(envelope("{\"message\":\"" + "x".repeat(3 << 20) + "\"}"));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.text()).contains("an event is larger than 2097152 bytes");
    }

    @Test
    void refusesAnEventAboveItsLimitBeforeItIsSent() throws IOException {
        try (Wire wire = site.wire()) {
            wire.write("POST /api/1/envelope/?sentry_key=aa HTTP/1.1\r\nHost: x\r\nContent-Length: 5000000\r\n\r\n");
            wire.write(HEADER + "{\"type\":\"event\",\"length\":4900000}\n" + "x".repeat(600_000));

            assertThat(wire.read().status()).isEqualTo(413);
        }
    }

    @Test
    void refusesABodyAboveTheLimitBeforeItIsSent() throws IOException {
        try (Wire wire = site.wire()) {
            wire.write("POST /api/1/envelope/?sentry_key=aa HTTP/1.1\r\nHost: x\r\nContent-Length: 9999999999\r\n\r\n");

            assertThat(wire.read().status()).isEqualTo(413);
        }
    }

    @Test
    void letsAClientThatSendsAllFirstReadTheRefusal() throws IOException {
        int length = 60_000_000; // more than the sockets' buffers hold
        try (Wire wire = site.wire()) {
            wire.write("POST /api/1/envelope/?sentry_key=aa HTTP/1.1\r\nHost: x\r\nContent-Length: " + length
                    + "\r\n\r\n");
            wire.write(bytes("x".repeat(length)));

            assertThat(wire.read().status()).isEqualTo(413);
        }
    }

    @Test
    void refusesAStoredEventAboveItsLimit() throws IOException {
        assertThat(site.send("/api/1/store/", bytes("{\"message\":\"" + "x".repeat(3 << 20) + "\"}"))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void takesAnAttachmentAboveTheLimitOfEvents() throws IOException {
        byte[] body = bytes(HEADER + "{\"type\":\"attachment\",\"length\":4000000}\n" + "x".repeat(4_000_000) + "\n");

        assertThat(site.send(body).status()).isEqualTo(200);
    }

    @Test
    void refusesAnEnvelopeAboveItsLimit() throws IOException {
        byte[] body = bytes(HEADER + ("{\"type\":\"attachment\"}\n" + "x".repeat(3_000_000) + "\n").repeat(3));

        assertThat(site.send(body).status()).isEqualTo(413);
    }

    @Test
    void refusesALargeEnvelopeThatBreaksInTheMiddle() throws IOException {
        byte[] body = bytes(HEADER + "{\"type\":\"attachment\"}\n" + "x".repeat(1_000_000) + "\nbroken\n");

        assertThat(site.send(body).status()).isEqualTo(400);
        assertThat(site.reasons()).containsExactly(RejectReason.BROKEN_BODY);
    }

    @Test
    void answersWhatMutationsOfAnEnvelopeSend() throws IOException {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            byte[] body = envelope();
            for (int j = 0; j < 4; j++) {
                body[random.nextInt(body.length)] = (byte) random.nextInt(256);
            }
            assertThat(site.send(body).status()).isIn(200, 400, 413);
        }
    }
}
