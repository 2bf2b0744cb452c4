package dev.faultline.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.IssueStatus;
import dev.faultline.triage.issue.Resolution;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionsTest {
    private static final Instant NOW = MemoryArchive.START;

    private final HandTimer timer = new HandTimer();
    private final MemoryArchive archive = new MemoryArchive();
    private final Decisions decisions = new Decisions(archive, timer);

    @BeforeEach
    void fill() {
        archive.event(1, 1);
        archive.event(2, 2);
    }

    private List<Decision> decideAndUndo(Decision decision) {
        var undo = decisions.decide(decision);
        timer.settle();
        undo.join().undo().join();
        assertThat(archive.decisions).startsWith(decision);
        return archive.decisions.subList(1, archive.decisions.size());
    }

    @Test
    void putsEveryIssueBackToItsOwnState() {
        archive.status(2, IssueStatus.ARCHIVED);

        List<Decision> back = decideAndUndo(new Decision.Resolve(NOW, List.of(1L, 2L), new Resolution.Now()));

        assertThat(back)
                .extracting(step -> ((Decision.SetState) step).state().status())
                .containsExactly(IssueStatus.UNRESOLVED, IssueStatus.ARCHIVED);
    }

    @Test
    void restoresWhatWasDeleted() {
        assertThat(decideAndUndo(new Decision.Delete(NOW, List.of(1L))))
                .containsExactly(new Decision.Restore(NOW, List.of(1L)));
    }

    @Test
    void givesAnIssueBackToWhoeverHadIt() {
        assertThat(decideAndUndo(new Decision.Assign(NOW, List.of(1L), "ana")))
                .containsExactly(new Decision.Assign(NOW, List.of(1L), null));
    }

    @Test
    void leavesAloneWhatWasNotChanged() {
        assertThat(decideAndUndo(new Decision.MarkSeen(NOW, List.of(1L), false)))
                .isEmpty();
    }
}
