package dev.faultline.triage.grouping.reason;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTest {
    @ParameterizedTest
    @EnumSource(Why.class)
    void leavesNoPlaceholderInItsWords(Why why) {
        assertThat(Reason.of(why, 3, 2, "app").words()).doesNotContain("{").doesNotContain("choice");
    }

    @Test
    void countsFramesInWords() {
        assertThat(Reason.of(Why.RULE_LEAST_FRAMES, 1, "a:b min-frames=2").words())
                .isEqualTo("discarded because stack trace only contains 1 frame which is under the configured threshold"
                        + " by stack trace rule (a:b min-frames=2)");
        assertThat(Reason.of(Why.RULE_MOST_FRAMES, 1200, "a:b max-frames=1200").words())
                .isEqualTo("ignored because only 1200 frames are considered by stack trace rule (a:b max-frames=1200)");
    }

    @Test
    void saysOneTakesAndSeveralTake() {
        assertThat(Reason.of(Why.PART_FIRST, "csp", 1).words()).isEqualTo("csp takes precedence");
        assertThat(Reason.of(Why.PART_OF_FIRST, "threads", 2, "app").words())
                .isEqualTo("threads of app take precedence");
    }
}
