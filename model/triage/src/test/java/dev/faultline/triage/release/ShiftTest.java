package dev.faultline.triage.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.triage.release.Shift.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftTest {

    @ParameterizedTest
    @CsvSource({
        "0, 5, 1000, 1000, NEW, true",
        "0, 1, 1000, 1000, NEW, false",
        "40, 0, 1000, 1000, GONE, true",
        "40, 0, 1000, 20, GONE, false",
        "10, 40, 1000, 1000, WORSE, true",
        "1, 2, 1000, 1000, WORSE, false",
        "40, 10, 1000, 1000, BETTER, true",
        "40, 44, 1000, 1000, SAME, false",
        "40, 400, 1000, 10000, SAME, false"
    })
    void comparesRatesNotCounts(long before, long after, double ranBefore, double ranAfter, Kind kind, boolean sure) {
        Shift shift = Shift.of(before, after, ranBefore, ranAfter);

        assertThat(shift.kind()).isEqualTo(kind);
        assertThat(shift.sure()).isEqualTo(sure);
    }
}
