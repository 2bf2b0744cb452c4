package dev.faultline.live.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class JobsTest {
    private final Jobs jobs = new Jobs(Runnable::run);

    @Test
    void givesWhatTheWorkMakes() {
        Job<String> job = jobs.start("Count", progress -> "42");

        assertThat(job.result().join()).isEqualTo("42");
        assertThat(job.state().current().phase()).isEqualTo(JobState.Phase.DONE);
    }

    @Test
    void showsHowFarItIs() {
        List<JobState> shown = new ArrayList<>();
        jobs.shown().subscribe(all -> all.forEach(shown::add));

        jobs.start("Count", progress -> {
            progress.at(0.5, "half");
            return 1;
        });

        assertThat(shown)
                .anyMatch(state -> state.progress() == 0.5 && state.note().equals("half"));
    }

    @Test
    void doesNotShowEveryTinyStep() {
        List<List<JobState>> shown = new ArrayList<>();
        jobs.shown().subscribe(shown::add);

        jobs.start("Count", progress -> {
            for (int i = 0; i < 100_000; i++) {
                progress.at(i / 100_000.0, "");
            }
            return 1;
        });

        assertThat(shown).hasSizeLessThan(600);
    }

    @Test
    void takesFinishedWorkOffTheList() {
        jobs.start("Count", progress -> 1);

        assertThat(jobs.shown().current()).isEmpty();
    }

    @Test
    void keepsFailedWorkOnTheListUntilItIsDismissed() {
        jobs.start("Export", progress -> {
            throw new IOException("disk full");
        });

        JobState failed = jobs.shown().current().getFirst();
        assertThat(failed.problem()).isEqualTo("disk full");
        jobs.dismiss(failed.id());
        assertThat(jobs.shown().current()).isEmpty();
    }

    @Test
    void endsAtTheNextStepWhenCancelled() {
        List<Runnable> queue = new ArrayList<>();
        Job<Integer> job = new Jobs(queue::add).start("Count", progress -> 1);

        job.cancel();
        queue.getFirst().run();

        assertThat(job.state().current().phase()).isEqualTo(JobState.Phase.CANCELLED);
        assertThatThrownBy(job.result()::join).hasRootCauseInstanceOf(CancellationException.class);
    }
}
