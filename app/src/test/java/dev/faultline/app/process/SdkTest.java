package dev.faultline.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.app.process.Faultline.Running;
import io.sentry.Sentry;
import io.sentry.SentryOptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Unmodified SDKs, pointed at the DSN that Faultline shows.
class SdkTest {
    private static final String NODE_SDK = "11.12.0";

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
        Path folder = nodeSdk();
        Files.writeString(folder.resolve("crash.js"), """
                const Sentry = require('@sentry/node');
                Sentry.init({ dsn: process.argv[2], release: 'shop@2.0.0', environment: 'test' });
                Sentry.captureException(new RangeError('seat 31 does not exist'));
                Sentry.flush(20000).then(sent => process.exit(sent ? 0 : 1));
                """);

        assertThat(run(folder, "node", "crash.js", collector.dsn())).isZero();

        JsonNode issue = onlyIssue();
        assertThat(issue.path("type").asString()).isEqualTo("RangeError");
        assertThat(issue.path("platform").asString()).isIn("node", "javascript");
        assertThat(issue.path("lastRelease").asString()).isEqualTo("shop@2.0.0");
    }

    private static Path nodeSdk() throws Exception {
        need(nodeIsNewEnough(), "Node 20.19 or newer is not installed");
        Path folder = Files.createDirectories(Path.of("target", "sentry-node").toAbsolutePath());
        if (!Files.isDirectory(folder.resolve("node_modules/@sentry/node"))) {
            Files.writeString(folder.resolve("package.json"), "{\"private\":true}");
            int code = run(folder, "npm", "install", "--no-audit", "--no-fund", "@sentry/node@" + NODE_SDK);
            need(code == 0, "npm cannot install @sentry/node");
        }
        return folder;
    }

    /// Skips with the reason; where everything is meant to be installed, that is a failure.
    private static void need(boolean there, String reason) {
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).as(reason).isTrue();
        }
        Assumptions.assumeTrue(there, reason);
    }

    private static boolean nodeIsNewEnough() throws Exception {
        try {
            Process process = new ProcessBuilder("node", "--version").start();
            String version = process.inputReader().readLine();
            int[] numbers = Arrays.stream(version.replaceFirst("^v", "").split("\\."))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            return numbers[0] > 20 || numbers[0] == 20 && numbers[1] >= 19;
        } catch (IOException e) {
            return false;
        }
    }

    private static int run(Path folder, String... command) throws Exception {
        File log = folder.resolve("output.log").toFile();
        Process process = new ProcessBuilder(List.of(command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
