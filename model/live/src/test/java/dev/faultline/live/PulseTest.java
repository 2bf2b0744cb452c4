package dev.faultline.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PulseTest {
    private final HandTimer timer = new HandTimer();
    private final List<Long> runs = new ArrayList<>();
    private final Pulse pulse = new Pulse(() -> runs.add(timer.nanos() / 1_000_000), Duration.ofMillis(100), timer);

    @Test
    void answersTheFirstRingAtOnce() {
        timer.advance(Duration.ofMillis(70));

        pulse.ring();
        timer.settle();

        assertThat(runs).containsExactly(70L);
    }

    @Test
    void answersRingsInsideTheIntervalTogetherAtItsEnd() {
        for (int i = 0; i < 50; i++) {
            pulse.ring();
            timer.advance(Duration.ofMillis(3));
        }
        timer.advance(Duration.ofSeconds(1));

        assertThat(runs).containsExactly(0L, 100L, 200L);
    }

    @Test
    void answersAPersonAtOnceInsideTheInterval() {
        pulse.ring();
        timer.advance(Duration.ofMillis(10));
        pulse.ring();

        pulse.ringNow();
        timer.advance(Duration.ofMillis(500));

        assertThat(runs).containsExactly(0L, 10L);
    }

    @Test
    void doesWorkThatTakesLongLessOften() {
        Pulse slow = new Pulse(
                () -> {
                    runs.add(timer.nanos() / 1_000_000);
                    timer.spend(Duration.ofMillis(300));
                },
                Duration.ofMillis(100),
                timer);
        for (int i = 0; i < 12; i++) {
            slow.ring();
            timer.advance(Duration.ofMillis(100));
        }

        assertThat(runs).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void leavesMoreOfTheProcessorToOthersThanAListDoes() {
        Pulse around = Pulse.around(
                () -> {
                    runs.add(timer.nanos() / 1_000_000);
                    timer.spend(Duration.ofMillis(50));
                },
                Duration.ofMillis(100),
                timer);
        for (int i = 0; i < 6; i++) {
            around.ring();
            timer.advance(Duration.ofMillis(100));
        }

        assertThat(runs)
                .hasSize(2)
                .last()
                .satisfies(second -> assertThat(second).isGreaterThanOrEqualTo(500L));
    }

    @Test
    void hearsARingThatComesWhileItWorks() {
        Pulse[] self = new Pulse[1];
        self[0] = new Pulse(
                () -> {
                    runs.add(timer.nanos());
                    if (runs.size() == 1) {
                        self[0].ring();
                    }
                },
                Duration.ofMillis(100),
                timer);

        self[0].ring();
        timer.advance(Duration.ofMillis(100));

        assertThat(runs).hasSize(2);
    }

    @Test
    void goesOnAfterWorkThatFailed() {
        Pulse failing = new Pulse(
                () -> {
                    runs.add(0L);
                    throw new IllegalStateException("no answer");
                },
                Duration.ofMillis(100),
                timer);
        failing.ring();
        timer.advance(Duration.ofMillis(200));

        failing.ring();
        timer.settle();

        assertThat(runs).hasSize(2);
    }

    @Test
    void restsOnceClosed() {
        pulse.ring();
        pulse.close();
        pulse.ring();
        timer.advance(Duration.ofSeconds(1));

        assertThat(runs).isEmpty();
    }
}
