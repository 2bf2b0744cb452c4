package dev.faultline.collector;

import static dev.faultline.collector.Site.bytes;
import static dev.faultline.collector.Site.envelope;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CorsTest {
    private static final String ORIGIN = "Origin: https://shop.example";

    @RegisterExtension
    final Site site = new Site();

    @Test
    void letsEveryOriginReadTheAnswer() throws IOException {
        Reply reply = site.send(envelope(), ORIGIN, "Content-Type: text/plain;charset=UTF-8");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.field("access-control-allow-origin")).isEqualTo("*");
        assertThat(reply.field("access-control-expose-headers")).contains("X-Sentry-Error", "Retry-After");
    }

    @Test
    void letsEveryOriginReadARefusal() throws IOException {
        assertThat(site.send(bytes("garbage"), ORIGIN).field("access-control-allow-origin"))
                .isEqualTo("*");
    }

    @Test
    void answersAPreflight() throws IOException {
        Reply reply = site.ask(
                "OPTIONS /api/1/envelope/",
                ORIGIN,
                "Access-Control-Request-Method: POST",
                "Access-Control-Request-Headers: content-encoding,x-mine");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.field("access-control-allow-methods")).contains("POST");
        assertThat(reply.field("access-control-allow-headers")).isEqualTo("content-encoding,x-mine");
        assertThat(reply.field("access-control-max-age")).isEqualTo("3600");
        assertThat(reply.fields()).doesNotContainKey("access-control-allow-private-network");
    }

    @Test
    void namesTheHeadersOfSdksWhereNoneAreAskedFor() throws IOException {
        Reply reply = site.ask("OPTIONS /api/1/envelope/", ORIGIN, "Access-Control-Request-Method: POST");

        assertThat(reply.field("access-control-allow-headers")).contains("x-sentry-auth", "content-type");
    }

    @Test
    void letsPublicPagesReachThePrivateNetwork() throws IOException {
        Reply reply = site.ask("OPTIONS /stream", ORIGIN, "Access-Control-Request-Private-Network: true");

        assertThat(reply.field("access-control-allow-private-network")).isEqualTo("true");
    }
}
