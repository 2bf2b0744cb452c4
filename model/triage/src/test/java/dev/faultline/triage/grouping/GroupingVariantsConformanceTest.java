package dev.faultline.triage.grouping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class GroupingVariantsConformanceTest {
    private static final String SET = "sentry-grouping-variants";
    private static final String NO_HASH = "none";

    private static Map<String, String> expected(Fixtures.Case one) throws IOException {
        JsonNode json = Fixtures.JSON.readTree(one.text("expected.newstyle@2023_01_11.json"));
        Map<String, String> hashes = new TreeMap<>();
        json.properties()
                .forEach(variant -> hashes.put(
                        variant.getKey(), variant.getValue().path("hash").asString(NO_HASH)));
        return hashes;
    }

    private static Grouping grouping(Fixtures.Case one, GroupingRules base) throws IOException {
        ObjectNode input = one.input();
        JsonNode settings = input.remove("_grouping");
        String rules = settings == null ? "" : settings.path("enhancements").asString("");
        return new GroupingEngine(base.with(GroupingRules.parse(rules, ""))).group(Fixtures.event(input));
    }

    private static Map<String, String> hashes(Grouping grouping) {
        Map<String, String> hashes = new TreeMap<>();
        grouping.variants()
                .forEach(variant -> hashes.put(variant.name(), variant.hash() == null ? NO_HASH : variant.hash()));
        return hashes;
    }

    @Test
    void hashesAreThoseOfTheReference(TestReporter reporter) throws IOException {
        GroupingRules rules = GroupingRules.parse(Fixtures.referenceRules("newstyle@2023-01-11"), "");
        Tally tally = new Tally(SET);
        for (Fixtures.Case one : Fixtures.cases(SET)) {
            tally.add(one.name(), expected(one), hashes(grouping(one, rules)));
        }
        tally.report(reporter);
    }

    @Test
    void eventsGroupTogetherAsTheReferenceSays(TestReporter reporter) throws IOException {
        together(GroupingRules.parse(Fixtures.referenceRules("newstyle@2023-01-11"), ""), reporter);
    }

    @Test
    void eventsGroupTogetherInTheSameWayByTheShippedRules(TestReporter reporter) throws IOException {
        together(GroupingRules.shipped(), reporter);
    }

    private static void together(GroupingRules rules, TestReporter reporter) throws IOException {
        List<Fixtures.Case> cases = Fixtures.cases(SET);
        List<Set<String>> expected = new ArrayList<>();
        List<Set<String>> actual = new ArrayList<>();
        for (Fixtures.Case one : cases) {
            Set<String> hashes = new HashSet<>(expected(one).values());
            hashes.remove(NO_HASH);
            expected.add(hashes);
            actual.add(Set.copyOf(grouping(one, rules).hashes()));
        }
        Tally tally = new Tally(SET + "-pairs");
        for (int i = 0; i < cases.size(); i++) {
            for (int k = i + 1; k < cases.size(); k++) {
                tally.add(
                        cases.get(i).name() + " and " + cases.get(k).name(),
                        Collections.disjoint(expected.get(i), expected.get(k)),
                        Collections.disjoint(actual.get(i), actual.get(k)));
            }
        }
        tally.report(reporter);
    }
}
