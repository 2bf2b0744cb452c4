package dev.faultline.ui.detail.crumb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.ui.text.Texts;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CrumbKindTest {

    @ParameterizedTest
    @EnumSource(CrumbKind.class)
    void isCalledInTheListAsOnTheTimeline(CrumbKind kind) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            Texts texts = new Texts(language, ZoneOffset.UTC);
            String lane = texts.get("timeline.lane." + kind.lane().name().toLowerCase(Locale.ROOT));
            assertThat(new CrumbWords(texts).kind(kind)).isEqualTo(lane);
        }
    }
}
