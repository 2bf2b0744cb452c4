package dev.faultline.triage.grouping.text;

import dev.faultline.triage.grouping.Fixtures;
import dev.faultline.triage.grouping.Tally;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import tools.jackson.databind.JsonNode;

class BracketsConformanceTest {
    @Test
    void namesAreCutIntoTheTokensOfTheReference(TestReporter reporter) throws IOException {
        Tally tally = new Tally("stacktraces_functions-tokens");
        for (JsonNode row : Fixtures.rows("stacktraces_functions")) {
            if (row.path("test").asString().equals("test_split_func_tokens")) {
                List<String> expected = new ArrayList<>();
                row.path("case").path("output").forEach(token -> expected.add(token.asString()));
                String input = row.path("case").path("input").asString();
                tally.add(row.path("id").asString(), expected, Brackets.tokens(input));
            }
        }
        tally.report(reporter);
    }
}
