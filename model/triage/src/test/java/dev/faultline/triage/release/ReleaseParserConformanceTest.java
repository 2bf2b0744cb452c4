package dev.faultline.triage.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReleaseParserConformanceTest {
    private static final Path CASES =
            Path.of(System.getProperty("faultline.shared", "shared"), "fixtures/release-parser/cases.json");

    @TestFactory
    Stream<DynamicTest> parsesAsTheReferenceDoes() {
        boolean there = Files.exists(CASES);
        assertThat(there || System.getenv("CI") == null)
                .as("the fixtures in CI")
                .isTrue();
        assumeTrue(there, "the fixtures are not beside the checkout");
        return JsonMapper.shared()
                .readTree(CASES.toFile())
                .valueStream()
                .map(c -> DynamicTest.dynamicTest(
                        c.get("name").asString(), () -> check(c.get("input").asString(), c.get("expected"))));
    }

    private static void check(String input, JsonNode expected) {
        JsonNode actual = ReleaseJson.write(Release.parse(input));
        for (String name : List.of("package", "version_raw", "build_hash", "description")) {
            if (expected.has(name)) {
                assertThat(actual.get(name)).as(name).isEqualTo(expected.get(name));
            }
        }
        JsonNode version = expected.get("version_parsed");
        if (version.isNull()) {
            assertThat(actual.get("version_parsed").isNull()).isTrue();
        } else {
            version.properties()
                    .forEach(p -> assertThat(actual.get("version_parsed").get(p.getKey()))
                            .as(p.getKey())
                            .hasToString(p.getValue().toString()));
        }
    }
}
