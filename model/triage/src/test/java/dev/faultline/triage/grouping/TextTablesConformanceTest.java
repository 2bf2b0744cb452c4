package dev.faultline.triage.grouping;

import dev.faultline.triage.Assessment;
import dev.faultline.triage.Assessor;
import dev.faultline.triage.grouping.text.FunctionTrimmer;
import dev.faultline.triage.grouping.text.MessageParameterizer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import tools.jackson.databind.JsonNode;

class TextTablesConformanceTest {
    private static final Assessor ASSESSOR = new Assessor(new GroupingEngine(GroupingRules.none()));

    @Test
    void messagesHaveThePlaceholdersOfTheReference(TestReporter reporter) throws IOException {
        Tally tally = new Tally("grouping_normalize_message");
        for (JsonNode row : Fixtures.rows("grouping_normalize_message")) {
            JsonNode one = row.path("case");
            String parameterized =
                    MessageParameterizer.parameterize(one.path("input").asString());
            tally.add(one.path("name").asString(), one.path("expected").asString(), parameterized);
        }
        tally.report(reporter);
    }

    @Test
    void functionsAreTrimmedAsTheReferenceTrimsThem(TestReporter reporter) throws IOException {
        Tally tally = new Tally("stacktraces_functions");
        for (JsonNode row : Fixtures.rows("stacktraces_functions")) {
            String test = row.path("test").asString();
            JsonNode one = row.path("case");
            String id = row.path("id").asString();
            if (row.path("function").asString("").equals("trim_function_name")) {
                String trimmed = FunctionTrimmer.trim(
                        row.path("args").path(0).asString(),
                        row.path("args").path(1).asString());
                tally.add(id, row.path("expected").asString(), trimmed);
            } else if (test.startsWith("test_trim_")) {
                String trimmed = FunctionTrimmer.trim(one.path("input").asString(), platform(test));
                tally.add(id, one.path("output").asString(), trimmed);
            } else if (test.startsWith("test_get_source_link")) {
                tally.add(id, one.path("output").asString(null), null);
            }
        }
        tally.report(reporter);
    }

    private static String platform(String test) {
        return test.contains("cocoa") ? "cocoa" : test.contains("csharp") ? "csharp" : "native";
    }

    @Test
    void culpritsAreThoseOfTheReference(TestReporter reporter) throws IOException {
        Tally tally = new Tally("event_manager_generate_culprit");
        for (JsonNode row : Fixtures.rows("event_manager_generate_culprit")) {
            String culprit = assessed(row).culprit();
            tally.add(row.path("id").asString(), row.path("expected").asString(), culprit == null ? "" : culprit);
        }
        tally.report(reporter);
    }

    @Test
    void titlesOfMessagesAreThoseOfTheReference(TestReporter reporter) throws IOException {
        Tally tally = new Tally("eventtypes_default");
        for (JsonNode row : Fixtures.rows("eventtypes_default")) {
            String title = assessed(row).title();
            tally.add(
                    row.path("id").asString(),
                    row.path("expected").path("title").asString(),
                    title);
        }
        tally.report(reporter);
    }

    @Test
    void titlesOfExceptionsAreThoseOfTheReference(TestReporter reporter) throws IOException {
        Tally tally = new Tally("eventtypes_error");
        for (JsonNode row : Fixtures.rows("eventtypes_error")) {
            Assessment assessment = assessed(row);
            Map<String, String> actual = new LinkedHashMap<>();
            actual.put("type", assessment.type());
            actual.put("value", assessment.value() == null ? "" : assessment.value());
            Map<String, String> expected = new LinkedHashMap<>();
            expected.put("type", row.path("expected").path("type").asString());
            expected.put("value", row.path("expected").path("value").asString());
            tally.add(row.path("id").asString(), expected, actual);
        }
        tally.report(reporter);
    }

    private static Assessment assessed(JsonNode row) {
        return ASSESSOR.assess(Fixtures.event(row.path("args").path(0)));
    }
}
