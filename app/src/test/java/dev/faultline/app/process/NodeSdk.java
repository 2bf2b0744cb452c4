package dev.faultline.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/// The real SDK for Node, as npm installs it.
public final class NodeSdk {
    private static final String VERSION = "11.12.0";

    private NodeSdk() {}

    /// Runs a program that reports `RangeError: seat 31 does not exist` in release `shop@2.0.0`; returns when the
    /// SDK has sent it. Skips the test where there is no Node; in CI that is a failure.
    public static void crash(String dsn) throws IOException, InterruptedException {
        Path folder = installed();
        Files.writeString(folder.resolve("crash.js"), """
                const Sentry = require('@sentry/node');
                Sentry.init({ dsn: process.argv[2], release: 'shop@2.0.0', environment: 'test' });
                Sentry.captureException(new RangeError('seat 31 does not exist'));
                Sentry.flush(20000).then(sent => process.exit(sent ? 0 : 1));
                """);
        assertThat(run(folder, "node", "crash.js", dsn)).isZero();
    }

    private static Path installed() throws IOException, InterruptedException {
        need(nodeIsNewEnough(), "Node 20.19 or newer is not installed");
        Path folder = Files.createDirectories(Path.of("target", "sentry-node").toAbsolutePath());
        if (!Files.isDirectory(folder.resolve("node_modules/@sentry/node"))) {
            Files.writeString(folder.resolve("package.json"), "{\"private\":true}");
            int code = run(folder, "npm", "install", "--no-audit", "--no-fund", "@sentry/node@" + VERSION);
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

    private static boolean nodeIsNewEnough() {
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

    private static int run(Path folder, String... command) throws IOException, InterruptedException {
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
