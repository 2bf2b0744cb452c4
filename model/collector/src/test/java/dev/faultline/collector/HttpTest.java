package dev.faultline.collector;

import static dev.faultline.collector.Site.ID;
import static dev.faultline.collector.Site.bytes;
import static dev.faultline.collector.Site.envelope;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.collector.reject.RejectReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpTest {
    private static final String HEAD = "POST /api/1/envelope/?sentry_key=aa HTTP/1.1\r\nHost: x\r\n";
    private static final String BODY = new String(envelope(), StandardCharsets.UTF_8);

    @RegisterExtension
    final Site site = new Site();

    private Reply reply(String request) throws IOException {
        try (Wire wire = site.wire()) {
            wire.write(request);
            return wire.read();
        }
    }

    private static String sized(String body) {
        return HEAD + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static String chunk(String data) {
        return Integer.toHexString(data.length()) + "\r\n" + data + "\r\n";
    }

    @Test
    void keepsTheConnection() throws IOException {
        try (Wire wire = site.wire()) {
            for (int i = 0; i < 3; i++) {
                wire.write(sized(BODY));
                assertThat(wire.read().text()).contains(ID);
            }
        }
    }

    @Test
    void answersPipelinedRequestsInOrder() throws IOException {
        try (Wire wire = site.wire()) {
            wire.write(sized(BODY) + sized("{}\n") + sized(BODY));

            assertThat(wire.read().text()).contains(ID);
            assertThat(wire.read().text()).isEqualTo("{}");
            assertThat(wire.read().text()).contains(ID);
        }
    }

    @Test
    void keepsTheConnectionAfterARefusalThatWasRead() throws IOException {
        try (Wire wire = site.wire()) {
            wire.write(sized("garbage") + sized(BODY));

            assertThat(wire.read().status()).isEqualTo(400);
            assertThat(wire.read().status()).isEqualTo(200);
        }
    }

    @Test
    void takesChunks() throws IOException {
        String chunks = chunk(BODY.substring(0, 7)) + chunk(BODY.substring(7)) + "0\r\n\r\n";

        assertThat(reply(HEAD + "Transfer-Encoding: chunked\r\n\r\n" + chunks).text())
                .contains(ID);
    }

    @Test
    void takesChunksWithExtensionsAndTrailers() throws IOException {
        String chunks = Integer.toHexString(BODY.length()) + ";a=b\r\n" + BODY + "\r\n0\r\nX-Trailer: 1\r\n\r\n";

        assertThat(reply(HEAD + "Transfer-Encoding: chunked\r\n\r\n" + chunks).text())
                .contains(ID);
    }

    @Test
    void refusesChunksThatAreNone() throws IOException {
        Reply reply = reply(HEAD + "Transfer-Encoding: chunked\r\n\r\nzz\r\n" + BODY);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(site.stored()).isZero();
    }

    @Test
    void refusesAnEnvelopeInChunksThatIsTooLarge() throws IOException {
        try (Wire wire = site.wire()) {
            wire.write(HEAD + "Transfer-Encoding: chunked\r\n\r\n" + chunk("{}\n{\"type\":\"event\"}\n"));
            wire.writeAsFarAsTaken(bytes(chunk("x".repeat(1 << 20)).repeat(3)));

            assertThat(wire.read().status()).isEqualTo(413);
        }
    }

    @Test
    void speaksHttp10() throws IOException {
        String head = HEAD.replace("HTTP/1.1", "HTTP/1.0");

        assertThat(reply(head + "Content-Length: " + BODY.length() + "\r\n\r\n" + BODY)
                        .text())
                .contains(ID);
    }

    @Test
    void tellsAWaitingClientToGoOn() throws IOException {
        try (Wire wire = site.wire()) {
            wire.write(HEAD + "Expect: 100-continue\r\nContent-Length: " + BODY.length() + "\r\n\r\n");
            assertThat(wire.read().status()).isEqualTo(100);
            wire.write(BODY);

            assertThat(wire.read().status()).isEqualTo(200);
        }
    }

    @Test
    void tellsAWaitingClientNotToGoOn() throws IOException {
        String head = HEAD.replace("sentry_key=aa", "sentry_key=a/a");

        assertThat(reply(head + "Expect: 100-continue\r\nContent-Length: 1000\r\n\r\n")
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello\r\n\r\n",
                "POST /api/1/envelope/ HTTP/1.1\r\n\r\n",
                "POST /api/1/envelope/ HTTP/1.1\r\nHost: x\r\nContent-Length: ten\r\n\r\n",
                "POST /api/1/envelope/ HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
                "POST /api/1/envelope/ HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
                "POST /api/1/envelope/ HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n",
                "POST /api/1/envelope/ HTTP/1.1\r\nHost: x\r\nno colon\r\n\r\n"
            })
    void refusesWhatIsNoHttp(String request) throws IOException {
        Reply reply = reply(request);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("\"detail\":");
        assertThat(site.reasons()).containsExactly(RejectReason.BAD_HTTP);
    }

    @Test
    void refusesAHeadAboveItsLimit() throws IOException {
        assertThat(reply(HEAD + "X-Large: " + "x".repeat(70_000) + "\r\n\r\n").status())
                .isEqualTo(431);
    }

    @Test
    void refusesTooManyFields() throws IOException {
        assertThat(reply(HEAD + "X-Many: some\r\n".repeat(10_000) + "\r\n").status())
                .isEqualTo(431);
    }

    @Test
    void refusesAnAddressAboveItsLimit() throws IOException {
        assertThat(reply("GET /api/1/store/?sentry_data=" + "x".repeat(70_000) + " HTTP/1.1\r\nHost: x\r\n\r\n")
                        .status())
                .isIn(414, 431);
    }

    @Test
    void reportsAClientThatHangsUp() throws IOException, InterruptedException {
        try (Wire wire = site.wire()) {
            wire.write(HEAD + "Content-Length: 1000\r\n\r\n{}\n");
        }
        while (site.rejects.isEmpty()) {
            Thread.sleep(5);
        }

        assertThat(site.reasons()).containsExactly(RejectReason.CUT_SHORT);
        assertThat(site.stored()).isZero();
    }

    @Test
    void takesNothingOfABodyThatEndsTooEarly() throws IOException, InterruptedException {
        try (Wire wire = site.wire()) {
            wire.write(HEAD + "Content-Length: " + (BODY.length() + 1) + "\r\n\r\n" + BODY);
            wire.shutdownOutput();
            while (site.rejects.isEmpty()) {
                Thread.sleep(5);
            }
        }

        assertThat(site.stored()).isZero();
    }

    @Test
    void keepsNothingInTheSpoolOfALargeBodyThatEndsTooEarly() throws IOException, InterruptedException {
        try (Wire wire = site.wire()) {
            wire.write(HEAD + "Content-Length: 2000000\r\n\r\n{}\n{\"type\":\"attachment\"}\n" + "x".repeat(900_000));
        }
        while (site.rejects.isEmpty()) {
            Thread.sleep(5);
        }

        assertThat(site.spooled()).isZero();
    }
}
