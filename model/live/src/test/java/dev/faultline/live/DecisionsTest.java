package dev.faultline.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.live.job.Jobs;
import dev.faultline.triage.issue.Decision;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionsTest {
    private final HandTimer timer = new HandTimer();
    private final MemoryArchive archive = new MemoryArchive();

    @Test
    void takesBackTheRecordOfTheDecision() {
        Decision delete = new Decision.Delete(MemoryArchive.START, List.of(1L));
        try (Live live =
                new Live(archive, new Jobs(Runnable::run), timer, Clock.fixed(MemoryArchive.START, ZoneOffset.UTC))) {
            var undo = live.decide(delete);
            timer.settle();
            undo.join().undo().join();
        }
        assertThat(archive.decisions).containsExactly(delete, new Decision.TakeBack(MemoryArchive.START, 1));
    }
}
