package dev.faultline.event.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.faultline.event.json.LenientJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A folder of fixtures. Where it is absent the test is skipped, but not in CI.
record FixtureSet(String name, Path folder) {

    static FixtureSet named(String name) {
        Path folder = Path.of(System.getProperty("faultline.shared", "../shared"), "fixtures", name);
        boolean there = Files.isDirectory(folder);
        if (!there && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("no fixtures in " + folder);
        }
        assumeTrue(there, "no fixtures in " + folder);
        return new FixtureSet(name, folder);
    }

    JsonNode cases() {
        return json("cases.json");
    }

    JsonNode json(String file) {
        return LenientJson.strict(bytes(file));
    }

    byte[] bytes(String file) {
        return bytes(folder.resolve(file));
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The files whose names end so, without the lists of cases.
    List<Path> files(String... endings) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("cases.json"))
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
