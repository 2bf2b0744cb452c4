package dev.faultline.triage.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.event.json.LenientJson;
import dev.faultline.triage.Assessment;
import dev.faultline.triage.Assessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Damaged fixtures of all sets: each is grouped and titled. `-Dfaultline.mutations=100000` for the long run.
class GroupingMutationTest {
    private static final int MUTATIONS = Integer.getInteger("faultline.mutations", 4000);
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final int LARGEST = 200_000;
    private static final String OWN = """
            [ function:a* ] | module:* ^-group v+app category=x
            module:b* | [ app:yes ] +sentinel +prefix max-frames=3
            !family:native !function:c* -group
            error.mechanism:* min-frames=2 invert-stacktrace=1
            """;
    private static final String PRINTS = "!message:x* function:* -> {{ default }}, {{ function }}, {{ tags.a }}";

    private final Random random = new Random(20230111);

    @Test
    void groupsAndTitlesWhateverIsInAnEvent() throws IOException {
        GroupingRules shipped = GroupingRules.shipped();
        List<Assessor> assessors = List.of(
                new Assessor(new GroupingEngine(shipped)),
                new Assessor(new GroupingEngine(shipped.with(GroupingRules.parse(OWN, PRINTS)))));
        List<byte[]> originals = originals();
        for (int i = 0; i < MUTATIONS; i++) {
            JsonNode input =
                    LenientJson.read(originals.get(i % originals.size())).root();
            for (int k = random.nextInt(4); k >= 0; k--) {
                mutate(input, 0);
            }
            Assessment assessment = assessors.get(i % 2).assess(Fixtures.event(input));
            assertThat(assessment.title()).isNotEmpty();
            assertThat(assessment.grouping().hashes()).isNotEmpty();
            assertThat(GroupingJson.write(assessment.grouping())
                            .path("variants")
                            .size())
                    .isPositive();
        }
    }

    /// All that is JSON in all sets.
    private static List<byte[]> originals() throws IOException {
        List<byte[]> originals = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Fixtures.at(""))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .filter(path -> path.toFile().length() < LARGEST)
                    .sorted()
                    .toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (LenientJson.read(bytes).root() instanceof ObjectNode) {
                    originals.add(bytes);
                }
            }
        }
        return originals;
    }

    /// Walks down at random and puts garbage somewhere.
    private void mutate(JsonNode node, int depth) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            JsonNode child = object.get(name);
            if (child.isContainer() && !child.isEmpty() && random.nextInt(6) > 0) {
                mutate(child, depth + 1);
            } else {
                object.set(name, garbage(child));
            }
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            int index = random.nextInt(array.size());
            JsonNode child = array.get(index);
            if (child.isContainer() && !child.isEmpty() && random.nextInt(6) > 0) {
                mutate(child, depth + 1);
            } else {
                array.set(index, garbage(child));
            }
        }
    }

    private JsonNode garbage(JsonNode before) {
        return switch (random.nextInt(10)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(random.nextLong());
            case 2 -> NODES.booleanNode(random.nextBoolean());
            case 3 -> NODES.stringNode("");
            case 4 -> NODES.stringNode("<".repeat(random.nextInt(3000)) + before.asString("x"));
            case 5 -> NODES.stringNode(before.asString("") + "\u0000\ud800 \\\n{{ default }}");
            case 6 -> NODES.stringNode("a.".repeat(random.nextInt(6000)));
            case 7 -> NODES.arrayNode().add(before.deepCopy()).addNull().add(before.deepCopy());
            case 8 -> NODES.objectNode().set("values", before.deepCopy());
            default -> NODES.stringNode("**[[!" + before.asString("") + "?{a,b");
        };
    }
}
