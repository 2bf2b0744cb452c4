package dev.faultline.triage.grouping.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.triage.grouping.text.Family;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StackTraceRulesTest {

    private static FrameFacts function(String name) {
        return new FrameFacts(Family.NATIVE, name, null, null, null);
    }

    private static FrameFacts module(String name) {
        return new FrameFacts(Family.OTHER, "run", name, null, null);
    }

    private static FrameFacts path(String path) {
        return new FrameFacts(Family.JAVASCRIPT, "run", null, null, path);
    }

    private static List<RuleFrame> classified(String rules, FrameFacts... facts) {
        StackTraceRules parsed = StackTraceRules.parse(rules);
        assertThat(parsed.errors()).isEmpty();
        List<RuleFrame> frames = new ArrayList<>();
        Arrays.stream(facts).forEach(fact -> frames.add(new RuleFrame(fact, parsed.matchesOf(fact), null, null)));
        parsed.classify(frames, new ExceptionFacts("IOException", "disk full", "ANR"));
        return frames;
    }

    private static FrameVerdicts judged(String rules, FrameFacts... facts) {
        List<RuleFrame> frames = classified(rules, facts);
        FrameVerdicts verdicts = new FrameVerdicts(frames.size());
        for (int i = 0; i < frames.size(); i++) {
            verdicts.set(i, true, null);
        }
        StackTraceRules.parse(rules).judge(frames, ExceptionFacts.NONE, List.of(verdicts));
        return verdicts;
    }

    private static String counting(FrameVerdicts verdicts, int frames) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < frames; i++) {
            out.append(verdicts.contributes(i) ? '+' : '-');
        }
        return out.toString();
    }

    @Test
    void marksFramesOfMatchingModulesInApp() {
        List<RuleFrame> frames =
                classified("module:org.shop.* +app", module("org.shop.Basket"), module("org.shopping.X"));
        assertThat(frames).extracting(RuleFrame::inApp).containsExactly(true, false);
    }

    @Test
    void letsLaterRulesWin() {
        List<RuleFrame> frames = classified("module:a.* +app\nmodule:a.b.* -app", module("a.b.C"), module("a.C"));
        assertThat(frames).extracting(RuleFrame::inApp).containsExactly(false, true);
    }

    @Test
    void negatesConditions() {
        assertThat(classified("!module:a.* +app", module("a.B"), module("b.B")))
                .extracting(RuleFrame::inApp)
                .containsExactly(false, true);
    }

    @Test
    void matchesWholeFoldersWithTwoStars() {
        assertThat(classified(
                        "path:**/vendor/** +app",
                        path("/a/b/vendor/c/d.js"),
                        path("vendor/x.js"),
                        path("/a/vendors/x.js")))
                .extracting(RuleFrame::inApp)
                .containsExactly(true, true, false);
    }

    @Test
    void keepsOneStarWithinItsFolder() {
        assertThat(classified("path:/lib/*.js +app", path("/lib/a.js"), path("/lib/a/b.js")))
                .extracting(RuleFrame::inApp)
                .containsExactly(true, false);
    }

    @Test
    void comparesPathsWithoutCaseAndKindOfSlash() {
        assertThat(classified("path:\"C:\\App\\*\" +app", path("c:/app/main.c"))
                        .getFirst()
                        .inApp())
                .isTrue();
    }

    @Test
    void looksAtTheException() {
        assertThat(classified("type:IO* value:*full mechanism:ANR module:a.* +app", module("a.B"))
                        .getFirst()
                        .inApp())
                .isTrue();
        assertThat(classified("type:Net* module:a.* +app", module("a.B"))
                        .getFirst()
                        .inApp())
                .isFalse();
    }

    @Test
    void looksAtCallerAndCallee() {
        String rules = "[ function:main ] | function:* +app\nfunction:* | [ function:crash ] category=last";
        List<RuleFrame> frames = classified(rules, function("main"), function("work"), function("crash"));
        assertThat(frames).extracting(RuleFrame::inApp).containsExactly(false, true, false);
        assertThat(frames).extracting(RuleFrame::category).containsExactly(null, "last", null);
    }

    @Test
    void ignoresFramesUpAndDown() {
        assertThat(counting(judged("function:b ^-group", function("a"), function("b"), function("c")), 3))
                .isEqualTo("++-");
        assertThat(counting(judged("function:b v-group -group", function("a"), function("b"), function("c")), 3))
                .isEqualTo("--+");
    }

    @Test
    void keepsOnlyTheTopmostFrames() {
        FrameVerdicts verdicts = judged("function:b max-frames=1", function("a"), function("b"), function("c"));
        assertThat(counting(verdicts, 3)).isEqualTo("--+");
        assertThat(verdicts.reason(0).words())
                .isEqualTo("ignored because only 1 frame is considered by stack trace rule (function:b max-frames=1)");
    }

    @Test
    void discardsTracesWithTooFewFrames() {
        StackTraceRules rules = StackTraceRules.parse("function:a min-frames=3");
        RuleFrame frame = new RuleFrame(function("a"), rules.matchesOf(function("a")), null, null);
        FrameVerdicts verdicts = new FrameVerdicts(1);
        verdicts.set(0, true, null);
        StackTraceResult result = rules.judge(List.of(frame), ExceptionFacts.NONE, List.of(verdicts))
                .getFirst();
        assertThat(result.contributes()).isFalse();
        assertThat(result.reason().words()).contains("only contains 1 frame which is under the configured threshold");
    }

    @Test
    void tellsWhereARuleIsWrongAndKeepsTheOthers() {
        StackTraceRules rules =
                StackTraceRules.parse("# comment\nmodule:a.* +app\n  colour:red +app\nmodule:b -gruppe");
        assertThat(rules.size()).isEqualTo(1);
        assertThat(rules.errors()).extracting(RuleError::line).containsExactly(3, 4);
        assertThat(rules.errors()).extracting(RuleError::column).containsExactly(3, 11);
        assertThat(rules.errors().getFirst().message()).startsWith("unknown key 'colour'");
    }

    @Test
    void tellsWhatIsMissing() {
        assertThat(StackTraceRules.parse("module:a.*").errors().getFirst().toString())
                .isEqualTo("line 1, column 11: expected an action such as +app, -group or category=name,"
                        + " found the end of the line");
    }

    @Test
    void readsWhatItPrints() {
        String text =
                "[!category:a] | family:native function:std::* app:no | [path:/x/**] ^-group v+app category=x max-frames=3";
        StackTraceRules rules = StackTraceRules.parse(text);
        assertThat(rules.texts()).containsExactly(text);
        assertThat(StackTraceRules.parse(rules.toString())).isEqualTo(rules);
    }
}
