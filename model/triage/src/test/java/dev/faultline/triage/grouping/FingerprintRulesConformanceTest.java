package dev.faultline.triage.grouping;

import dev.faultline.triage.Assessment;
import dev.faultline.triage.Assessor;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class FingerprintRulesConformanceTest {
    private static final String SET = "sentry-fingerprint-rules";

    @Test
    void fingerprintsAndTitlesAreThoseOfTheReference(TestReporter reporter) throws IOException {
        Tally tally = new Tally(SET);
        String stackTraceRules = Fixtures.referenceRules("newstyle@2023-01-11");
        for (Fixtures.Case one : Fixtures.cases(SET)) {
            ObjectNode input = one.input();
            String rules = rules(input.remove("_fingerprinting_rules"));
            Assessor assessor = new Assessor(new GroupingEngine(GroupingRules.parse(stackTraceRules, rules)));
            String snapshot = one.text("expected.pysnap");
            String expected = snapshot.substring(snapshot.indexOf("\ntitle:"));
            tally.add(one.name(), plain(expected), plain(printed(assessor.assess(Fixtures.event(input)))));
        }
        tally.report(reporter);
    }

    private static String rules(JsonNode list) {
        StringBuilder text = new StringBuilder();
        for (JsonNode rule : list) {
            for (JsonNode matcher : rule.path("matchers")) {
                String key = matcher.path(0).asString();
                text.append(key)
                        .append(":")
                        .append(quoted(matcher.path(1).asString()))
                        .append(' ');
            }
            text.append("-> ");
            rule.path("fingerprint")
                    .forEach(value -> text.append(quoted(value.asString())).append(", "));
            JsonNode title = rule.path("attributes").path("title");
            text.append(title.isString() ? "title=" + quoted(title.asString()) : "")
                    .append('\n');
        }
        return text.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /// As the reference's snapshots print it.
    private static String printed(Assessment assessment) {
        Grouping grouping = assessment.grouping();
        StringBuilder out = new StringBuilder("title: " + assessment.title() + " variants: ");
        grouping.variants().stream()
                .sorted((one, two) -> one.name().compareTo(two.name()))
                .forEach(variant -> out.append(printed(variant, grouping.fingerprint())));
        return out.toString();
    }

    private static String printed(Variant variant, AppliedFingerprint applied) {
        boolean byRule = variant.type().endsWith("-fingerprint") && applied != null;
        String client = byRule && !applied.client().isEmpty() && applied.rule() != null
                ? " client_values: " + list(applied.client())
                : "";
        String component = variant.component() == null
                ? ""
                : " component: contributes: " + variant.contributes() + " hint: " + variant.hint();
        String rule = byRule && applied.rule() != null ? " matched_rule: " + applied.rule() : "";
        String values = variant.values().isEmpty() ? "" : " values: " + list(variant.values());
        return " " + variant.name() + ":" + client + component + rule + " type: " + variant.type() + values;
    }

    private static String list(List<String> values) {
        return "- " + String.join(" - ", values);
    }

    private static String plain(String yaml) {
        return yaml.replaceAll("['\"]", "").replaceAll("\\s+", " ").strip();
    }
}
