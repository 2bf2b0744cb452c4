package dev.faultline.collector;

import static dev.faultline.collector.Site.ID;
import static dev.faultline.collector.Site.KEY;
import static dev.faultline.collector.Site.bytes;
import static dev.faultline.collector.Site.envelope;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.collector.reject.RejectReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {
    private static final byte[] EVENT = bytes("{\"event_id\":\"" + ID + "\",\"message\":\"hello\"}");
    private static final byte[] TUNNELLED =
            bytes("{\"event_id\":\"" + ID + "\",\"dsn\":\"http://" + KEY + "@localhost:9/7\"}\n");

    @RegisterExtension
    final Site site = new Site();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/1/envelope/",
                "/api/1/envelope",
                "//api//1/envelope//",
                "/prefix/api/1/envelope/",
                "/api/my-project_2/envelope/",
                "/stream",
                "/stream/"
            })
    void takesEnvelopesAt(String path) throws IOException {
        Reply reply = site.send(path, envelope());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("{\"id\":\"" + ID + "\"}");
        assertThat(site.stored()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/1/store/", "/api/1/store", "/api/store/", "/api//store"})
    void takesEventsAt(String path) throws IOException {
        assertThat(site.send(path, EVENT).text()).isEqualTo("{\"id\":\"" + ID + "\"}");
    }

    @Test
    void takesAnEnvelopeAtTheStoreWhenItsTypeSaysSo() throws IOException {
        Reply reply = site.send("/api/1/store/", envelope(), "Content-Type: application/x-sentry-envelope");

        assertThat(reply.text()).contains(ID);
    }

    @Test
    void takesTheBase64AndZlibOfOldRavens() throws IOException {
        assertThat(site.send("/api/1/store/", raven()).text()).contains(ID);
    }

    @Test
    void givesAnEventWithoutAnIdOne() throws IOException {
        assertThat(site.send("/api/1/store/", bytes("{\"message\":\"m\"}")).text())
                .matches("\\{\"id\":\"[0-9a-f]{32}\"}");
    }

    @Test
    void answersAnEnvelopeWithoutAnEventWithAnEmptyObject() throws IOException {
        assertThat(site.send(bytes("{}\n{\"type\":\"session\"}\n{}\n")).text()).isEqualTo("{}");
    }

    @Test
    void takesAnEventInTheAddressAndAnswersWithAPicture() throws IOException {
        String data = URLEncoder.encode(new String(raven(), StandardCharsets.US_ASCII), StandardCharsets.UTF_8);

        Reply reply = site.ask("GET /api/1/store/?sentry_key=" + KEY + "&sentry_version=4&sentry_data=" + data);

        assertThat(reply.field("content-type")).isEqualTo("image/gif");
        assertThat(reply.text()).startsWith("GIF89a");
        assertThat(site.stored()).isPositive();
    }

    @Test
    void asksForNoKeyAtTheStream() throws IOException {
        assertThat(site.sendBare("/stream", envelope()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tunnel", "/monitoring?o=1&p=2", "/", "/api/tunnel/"})
    void takesATunnelledEnvelopeAt(String path) throws IOException {
        assertThat(site.sendBare(path, TUNNELLED).text()).contains(ID);
    }

    @Test
    void saysThatItIsThere() throws IOException {
        assertThat(site.ask("GET /health").text()).isEqualTo("OK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/1/minidump/", "/api/1/item/", "/notify", "/api/0/organizations/"})
    void saysWhatIsServedWhereNothingIs(String path) throws IOException {
        Reply reply = site.send(path, bytes("{\"some\":\"thing\"}"));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text()).contains("\"detail\":", "/api/{project}/envelope/");
        assertThat(site.reasons()).containsExactly(RejectReason.UNKNOWN_PATH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /api/1/envelope/", "DELETE /api/1/store/", "GET /stream", "GET /api/1/store/"})
    void refusesOtherMethods(String requestLine) throws IOException {
        Reply reply = site.ask(requestLine);

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.field("allow")).contains("POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/a%20b/envelope/", "/api/../envelope/", "/api/é/envelope/", "/api/;drop/envelope/"})
    void refusesProjectsThatCannotBe(String path) throws IOException {
        assertThat(site.send(path, envelope()).status()).isEqualTo(400);
    }

    @Test
    void refusesProjectsOfEndlessNames() throws IOException {
        assertThat(site.send("/api/" + "1".repeat(65) + "/envelope/", envelope())
                        .status())
                .isEqualTo(400);
        assertThat(site.reasons()).containsExactly(RejectReason.BAD_PROJECT);
    }

    private static byte[] raven() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(EVENT);
        }
        return Base64.getEncoder().encode(packed.toByteArray());
    }
}
