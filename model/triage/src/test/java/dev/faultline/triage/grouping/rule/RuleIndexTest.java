package dev.faultline.triage.grouping.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.triage.grouping.GroupingRules;
import dev.faultline.triage.grouping.text.Family;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleIndexTest {
    private static final List<String> PARTS = List.of(
            "com.",
            "java.",
            "lang",
            "org.apache.",
            "*",
            "std::",
            "objc_",
            "/usr/lib/",
            "node_modules/",
            ".js",
            "a",
            "",
            "{");

    private final Random random = new Random(4);

    @Test
    void missesNoRuleThatFits() {
        List<StackTraceRule> rules = rules(GroupingRules.shippedStackTraceText());
        RuleIndex index = new RuleIndex(rules);
        for (int i = 0; i < 2000; i++) {
            FrameFacts frame =
                    new FrameFacts(Family.values()[random.nextInt(3)], String.valueOf(text()), text(), text(), text());
            long[] candidates = index.candidates(frame);
            assertThat(fitting(rules, frame))
                    .allMatch(rule -> (candidates[rule >> 6] & (1L << rule)) != 0, "is a candidate for " + frame);
        }
    }

    @Test
    void leavesOutRulesForOtherModulesAndFamilies() {
        RuleIndex index = new RuleIndex(rules("module:com.* -app\nmodule:org.* -app\nfamily:native path:/x/** -app"));
        FrameFacts frame = new FrameFacts(Family.OTHER, "run", "org.example.Main", null, "/x/y");
        assertThat(index.candidates(frame)).containsExactly(0b010);
    }

    private static List<Integer> fitting(List<StackTraceRule> rules, FrameFacts frame) {
        return IntStream.range(0, rules.size())
                .filter(rule -> rules.get(rule).fitsFacts(frame))
                .boxed()
                .toList();
    }

    private static List<StackTraceRule> rules(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(RuleIndexTest::rule)
                .toList();
    }

    private static StackTraceRule rule(String line) {
        try {
            return StackTraceRuleSyntax.read(line);
        } catch (RuleSyntaxException e) {
            throw new AssertionError(line, e);
        }
    }

    private @Nullable String text() {
        if (random.nextInt(6) == 0) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return text.toString();
    }
}
