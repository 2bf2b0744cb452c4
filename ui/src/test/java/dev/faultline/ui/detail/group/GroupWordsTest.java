package dev.faultline.ui.detail.group;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.triage.grouping.reason.Reason;
import dev.faultline.triage.grouping.reason.Why;
import dev.faultline.ui.text.Texts;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroupWordsTest {
    private static String words(Locale language, Reason reason) {
        return new GroupWords(new Texts(language, ZoneOffset.UTC)).of(reason);
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void hasWordsForEveryReason(Why why) {
        Reason reason = Reason.of(why, 2, 2, "app");
        assertThat(words(Locale.ENGLISH, reason)).isEqualTo(reason.words()).doesNotContain("detail.why");
        assertThat(words(Locale.GERMAN, reason)).isNotEmpty().isNotEqualTo(reason.words());
    }

    @Test
    void wordsReasonsInTheLanguageOfTheWindow() {
        Reason reason = Reason.of(Why.PART_OF_FIRST, "exception", 1, "app/system");
        assertThat(words(Locale.GERMAN, reason)).isEqualTo("exception von app/system hat Vorrang");
        assertThat(words(Locale.ENGLISH, reason)).isEqualTo("exception of app/system takes precedence");
    }

    @Test
    void keepsWhatARuleSaysAsItStands() {
        Reason reason = Reason.of(Why.RULE_MOST_FRAMES, 1, "family:native max-frames={1} 'x'");
        assertThat(words(Locale.GERMAN, reason))
                .isEqualTo("übergangen, weil nur 1 Frame zählt, nach Stacktrace-Regel "
                        + "(family:native max-frames={1} 'x')");
    }
}
