package dev.faultline.collector;

import static dev.faultline.collector.Site.KEY;
import static dev.faultline.collector.Site.bytes;
import static dev.faultline.collector.Site.envelope;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.collector.reject.RejectReason;
import java.io.IOException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {
    private static final String OTHER = "b".repeat(32);

    @RegisterExtension
    final Site site =
            new Site(settings -> settings.admitting((project, key) -> !project.equals("locked") || key.equals(KEY)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Sentry-Auth: Sentry sentry_version=7, sentry_client=raven/1, sentry_key=" + KEY,
                "X-Sentry-Auth: sentry sentry_key=" + KEY + ",sentry_version=7",
                "x-sentry-auth: SENTRY sentry_key=\"" + KEY + "\"",
                "X-Sentry-Auth: Sentry sentry_key=" + KEY + ":no-cache",
                "Authorization: Sentry sentry_key=" + KEY,
                "Authorization: Basic YTk0YThmZTVjY2IxOWJhNjFjNGMwODczZDM5MWU5ODc6"
            })
    void findsTheKeyIn(String field) throws IOException {
        assertThat(site.sendBare("/api/locked/envelope/", envelope(), field).status())
                .isEqualTo(200);
    }

    @Test
    void findsTheKeyInTheQuery() throws IOException {
        String path = "/api/locked/envelope/?sentry_version=7&sentry_key=" + KEY + "&sentry_client=sentry.js%2F8";

        assertThat(site.sendBare(path, envelope()).status()).isEqualTo(200);
    }

    @Test
    void findsTheKeyInTheEnvelope() throws IOException {
        byte[] body = bytes("{\"dsn\":\"https://" + KEY + ":secret@localhost/locked\"}\n");

        assertThat(site.sendBare("/api/locked/envelope/", body).status()).isEqualTo(200);
    }

    @Test
    void takesTheFirstOfSeveralKeys() throws IOException {
        String path = "/api/locked/envelope/?sentry_key=" + OTHER;

        assertThat(site.send(path, envelope(), "Authorization: Sentry sentry_key=" + OTHER)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusesWhatHasNoKey() throws IOException {
        Reply reply = site.sendBare("/api/1/envelope/", envelope(), "X-Sentry-Auth: none");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.text()).contains("missing authorization information");
        assertThat(reply.field("x-sentry-error")).isEqualTo("missing authorization information");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sentry_key=with/slash", "sentry_key=aa,sentry_version=8"})
    void refusesKeysAndVersionsThatCannotBe(String auth) throws IOException {
        assertThat(site.sendBare("/api/1/envelope/", envelope(), "X-Sentry-Auth: Sentry " + auth)
                        .status())
                .isEqualTo(400);
        assertThat(site.reasons()).containsExactly(RejectReason.BAD_KEY);
    }

    @Test
    void refusesOtherKeysForALockedProject() throws IOException {
        String other = "X-Sentry-Auth: Sentry sentry_key=" + OTHER;

        assertThat(site.sendBare("/api/locked/envelope/", envelope(), other).status())
                .isEqualTo(403);
        assertThat(site.sendBare("/api/2/envelope/", envelope(), other).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {KEY + "@localhost/2", "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb@localhost/1"})
    void refusesAnEnvelopeForAnotherProjectOrKey(String dsn) throws IOException {
        assertThat(site.send(bytes("{\"dsn\":\"http://" + dsn + "\"}\n")).status())
                .isEqualTo(400);
        assertThat(site.reasons()).containsExactly(RejectReason.DSN_MISMATCH);
    }

    @Test
    void tellsWhoWasRefusedButNoKeysAndNoBodies() throws IOException {
        String basic = Base64.getEncoder().encodeToString(bytes("pass/word:"));
        site.sendBare(
                "/api/3/envelope/?sentry_client=raven-x%2F2&secret=hush",
                bytes("secret-of-the-body"),
                "Authorization: Basic " + basic,
                "X-Sentry-Auth: Sentry sentry_client=raven-x/2");

        assertThat(site.rejects).singleElement().satisfies(reject -> {
            assertThat(reject.sender()).isEqualTo("raven-x/2");
            assertThat(reject.remoteAddress()).isEqualTo("127.0.0.1");
            assertThat(reject.cure()).isNotBlank();
            assertThat(reject.toString()).doesNotContain("pass/word", "secret", "hush", basic);
        });
    }

    @Test
    void namesTheProjectOfARefusedRequest() throws IOException {
        site.send("/api/3/envelope/", bytes("garbage"), "User-Agent: curl/8");

        assertThat(site.rejects).singleElement().satisfies(reject -> {
            assertThat(reject.project()).isEqualTo("3");
            assertThat(reject.sender()).isEqualTo("curl/8");
            assertThat(reject.status()).isEqualTo(400);
        });
    }

    @Test
    void countsRefusalsByReason() throws IOException {
        site.send(bytes("garbage"));
        site.send(bytes("rubbish"));
        site.send(bytes(""));

        assertThat(site.collector().rejected())
                .containsEntry(RejectReason.BROKEN_BODY, 2L)
                .containsEntry(RejectReason.EMPTY_BODY, 1L);
    }
}
