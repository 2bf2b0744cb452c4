package dev.faultline.triage.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.faultline.event.Event;
import dev.faultline.event.EventReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Events and cases with expected results. The cases lie outside of the project: without them their tests are
/// skipped, in CI they fail.
public final class Fixtures {
    public static final JsonMapper JSON = JsonMapper.builder().build();

    private Fixtures() {}

    /// One case of a set: its name and its folder.
    public record Case(String name, Path folder) {

        public ObjectNode input() throws IOException {
            return (ObjectNode) JSON.readTree(Files.readString(folder.resolve("input.json")));
        }

        public String text(String file) throws IOException {
            return Files.readString(folder.resolve(file));
        }
    }

    public static Path at(String path) {
        Path fixtures =
                Path.of(System.getProperty("faultline.shared", "shared")).resolve("fixtures");
        if ("true".equals(System.getenv("CI"))) {
            assertThat(fixtures).isDirectory();
        }
        assumeTrue(Files.isDirectory(fixtures), "no conformance data in " + fixtures);
        return fixtures.resolve(path);
    }

    public static List<Case> cases(String set) throws IOException {
        Path folder = at(set);
        List<Case> cases = new ArrayList<>();
        for (JsonNode entry : JSON.readTree(Files.readString(folder.resolve("cases.json")))) {
            String name = entry.path("name").asString();
            cases.add(new Case(name, folder.resolve(name)));
        }
        return cases;
    }

    public static List<JsonNode> rows(String table) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(at("sentry-unit-tables").resolve(table + ".jsonl"))) {
            rows.add(JSON.readTree(line));
        }
        return rows;
    }

    /// The reference's stack trace rules of a version, such as `newstyle@2023-01-11`.
    public static String referenceRules(String version) throws IOException {
        return Files.readString(at("sentry-grouping-config/enhancer/enhancement-configs/" + version + ".txt"));
    }

    public static Event event(JsonNode json) {
        byte[] bytes = JSON.writeValueAsBytes(json);
        return new EventReader().read(bytes, new EventReader.Context(Instant.EPOCH, null, null));
    }

    public static Event event(String json) {
        return event(JSON.readTree(json.replace('\'', '"')));
    }
}
