package dev.faultline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.ui.text.Texts;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AxisLabelsTest {
    private static final Texts TEXTS = new Texts(Locale.ENGLISH, ZoneId.of("Europe/Zagreb"));
    private static final double LETTER = 7;

    private static AxisLabels labels(Timeline timeline, TimeForm form, double width) {
        AxisWords words = new AxisWords(TEXTS, form);
        Viewport all = new Viewport(0, timeline.axis().length(), width);
        TimelineLayout layout = TimelineLayout.of(timeline, all, _ -> true, words.anchor(timeline.crash()));
        double x = layout.crashX();
        return AxisLabels.of(
                layout, words, new AxisLabels.Label("CRASH", x, x, 5 * LETTER), text -> LETTER * text.length());
    }

    private static List<String> ticks(Timeline timeline, TimeForm form) {
        return labels(timeline, form, 700).ticks().stream()
                .map(AxisLabels.Label::text)
                .toList()
                .reversed();
    }

    @ParameterizedTest
    @CsvSource({"RELATIVE, −10 s", "LOCAL, 16:02:00", "UTC, 15:02:00"})
    void theAxisSaysTimesAsTheListDoes(TimeForm form, String wanted) {
        assertThat(ticks(Crumbs.times(42, 30, 20, 10, 4), form)).contains(wanted);
    }

    @Test
    void labelsByTheClockAreRoundMoments() {
        assertThat(ticks(Crumbs.times(42, 30, 20, 10, 4), TimeForm.UTC))
                .containsExactly("15:01:45", "15:01:50", "15:01:55", "15:02:00", "15:02:05");
    }

    @ParameterizedTest
    @ValueSource(doubles = {300, 640, 700, 1_150, 1_900})
    void nothingOnTheAxisTouches(double width) {
        for (TimeForm form : TimeForm.values()) {
            AxisLabels labels = labels(Crumbs.times(3_720, 3_715, 95, 80, 70, 12, 5, 1), form, width);
            List<AxisLabels.Label> all = Stream.of(
                            Stream.of(labels.crash()), labels.folds().stream(), labels.ticks().stream())
                    .flatMap(part -> part)
                    .sorted((a, b) -> Double.compare(a.middle(), b.middle()))
                    .toList();
            for (int i = 1; i < all.size(); i++) {
                AxisLabels.Label left = all.get(i - 1);
                AxisLabels.Label right = all.get(i);
                assertThat(right.middle() - right.width() / 2).isGreaterThan(left.middle() + left.width() / 2);
            }
        }
    }

    @Test
    void aFoldRightBeforeTheCrashIsLabelledLeftOfItsWord() {
        AxisLabels labels =
                labels(Crumbs.times(540, 500, 460, 420, 380, 340, 300, 260, 220, 188), TimeForm.RELATIVE, 900);
        assertThat(labels.folds())
                .singleElement()
                .satisfies(fold ->
                        assertThat(fold.middle()).isLessThan(labels.crash().middle()));
    }

    @Test
    void momentsPointedAtFollowTheFormToo() {
        long crash = Timeline.micros(Crumbs.CRASH);
        assertThat(new AxisWords(TEXTS, TimeForm.RELATIVE).moment(crash - 3_660_000_000L, crash))
                .isEqualTo("−1 h 1 min");
        assertThat(new AxisWords(TEXTS, TimeForm.LOCAL).moment(crash, crash)).isEqualTo("16:02:11.204");
        assertThat(new AxisWords(TEXTS, TimeForm.UTC).moment(crash, crash)).isEqualTo("15:02:11.204");
    }
}
