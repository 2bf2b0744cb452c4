package dev.faultline.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.app.process.Faultline.Running;
import io.sentry.Sentry;
import io.sentry.SentryOptions;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Unmodified SDKs, pointed at the DSN that Faultline shows.
class SdkTest {
    @TempDir
    Path home;

    private Faultline faultline;
    private Running collector;

    @BeforeEach
    void start() throws IOException {
        faultline = new Faultline(home);
        collector = faultline.collect();
    }

    @AfterEach
    void end() throws InterruptedException {
        collector.terminate();
    }

    private JsonNode onlyIssue() throws Exception {
        JsonNode issues = faultline.run("issues", "--json").json();
        assertThat(issues).hasSize(1);
        return issues.get(0);
    }

    @Test
    void findsWhatTheJavaSdkSends() throws Exception {
        Sentry.init((SentryOptions options) -> {
            options.setDsn(collector.dsn());
            options.setRelease("shop@1.4.0");
            options.setEnvironment("production");
        });
        Sentry.addBreadcrumb("before the crash");
        Sentry.captureException(new IllegalStateException("the cart is closed"));
        Sentry.flush(20_000);
        Sentry.close();

        JsonNode issue = onlyIssue();
        assertThat(issue.path("title").asString()).isEqualTo("IllegalStateException: the cart is closed");
        assertThat(issue.path("lastRelease").asString()).isEqualTo("shop@1.4.0");
        JsonNode event = faultline
                .run("events", "--issue", issue.path("id").asString(), "--json")
                .json()
                .get(0);
        assertThat(event.path("breadcrumbs").path("values").toString()).contains("before the crash");
    }

    @Test
    void findsWhatTheNodeSdkSends() throws Exception {
        NodeSdk.crash(collector.dsn());

        JsonNode issue = onlyIssue();
        assertThat(issue.path("type").asString()).isEqualTo("RangeError");
        assertThat(issue.path("platform").asString()).isIn("node", "javascript");
        assertThat(issue.path("lastRelease").asString()).isEqualTo("shop@2.0.0");
    }
}
