package dev.faultline.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentTest {
    private final Recent<Integer, String> recent = new Recent<>(100);

    @Test
    void remembersHalfOfTheMostAtLeast() {
        IntStream.range(0, 1000).forEach(number -> recent.put(number, "v" + number));
        assertThat(IntStream.range(950, 1000))
                .allSatisfy(number -> assertThat(recent.get(number)).isEqualTo("v" + number));
        assertThat(recent.get(0)).isNull();
    }

    @Test
    void keepsWhatIsUsedWhileOtherThingsCome() {
        recent.put(-1, "used");
        for (int number = 0; number < 1000; number++) {
            recent.put(number, "v");
            assertThat(recent.get(-1)).isEqualTo("used");
        }
    }

    @Test
    void forgetsTheOldValueWhereANewOneWasPut() {
        recent.put(-1, "old");
        IntStream.range(0, 60).forEach(number -> recent.put(number, "v"));
        recent.put(-1, "new");
        assertThat(recent.get(-1)).isEqualTo("new");
    }

    @Test
    void removesFromBothHalves() {
        IntStream.range(0, 80).forEach(number -> recent.put(number, "v"));
        recent.removeIf((number, value) -> number % 2 == 0);
        assertThat(recent.get(10)).isNull();
        assertThat(recent.get(70)).isNull();
        assertThat(recent.get(11)).isEqualTo("v");
        assertThat(recent.get(71)).isEqualTo("v");
        recent.clear();
        assertThat(recent.get(71)).isNull();
    }
}
