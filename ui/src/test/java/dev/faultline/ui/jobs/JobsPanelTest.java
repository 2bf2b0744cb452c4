package dev.faultline.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.live.job.Job;
import dev.faultline.stage.Find;
import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.User;
import dev.faultline.stage.Wait;
import dev.faultline.ui.stage.MemoryHome;
import dev.faultline.ui.stage.TestWindow;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@FxTest
class JobsPanelTest {
    private final TestWindow window = TestWindow.over(new MemoryHome());
    private final User user = new User(window.stage());

    @AfterEach
    void close() {
        window.close();
    }

    private Job<String> endless() {
        return window.live().jobs().start("Export of 3 issues", progress -> {
            for (long step = 0; ; step++) {
                progress.at(0.42, "event " + step / 1000);
                Thread.sleep(1);
            }
        });
    }

    @Test
    void showsHowFarAJobIsAndCancelsIt() {
        Job<String> job = endless();
        user.awaits("jobs.button", "1 job").press(KeyCode.CONTROL, KeyCode.J).awaits("jobs");
        user.awaitsText("jobs", "Export of 3 issues").awaitsText("jobs", "42%");
        user.fire("jobs.cancel").awaitsText("jobs", "Nothing is under way.");
        assertThat(job.result())
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(CancellationException.class);
        user.press(KeyCode.ESCAPE);
        Wait.until("the panel is closed", () -> !user.sees("jobs"));
    }

    @Test
    void keepsAFailedJobUntilItIsDismissed() {
        window.live().jobs().start("Import", progress -> {
            throw new IOException("a.json is no event");
        });
        user.awaits("jobs.button", "1 failed").fire("jobs.button").awaitsText("jobs", "a.json is no event");
        user.awaitsText("jobs", "Import failed");
        user.fire("jobs.dismiss").awaitsNo("jobs", "Import");
        Wait.until("no button", () -> !user.sees("jobs.button"));
    }

    @Test
    void showsHowFarAllJobsAreTogether() {
        held(0.2);
        held(0.6);
        awaitsBar(0.4);
    }

    @Test
    void showsAPieceThatWandersWhileAJobDoesNotKnowHowFarItIs() {
        held(0.9);
        held(-1);
        awaitsBar(ProgressBar.INDETERMINATE_PROGRESS);
        ProgressBar bar = FxToolkit.on(this::bar);
        assertThat(FxToolkit.on(() -> ((Region) bar.lookup(".bar")).getWidth()))
                .isLessThan(FxToolkit.on(() -> bar.getWidth() / 2));
    }

    private void held(double share) {
        window.live().jobs().start("Export", progress -> {
            progress.at(share, "");
            Thread.sleep(Duration.ofHours(1));
            return "";
        });
    }

    private void awaitsBar(double progress) {
        Wait.until(
                "the bar is at " + progress,
                () -> FxToolkit.on(() -> bar() != null && Math.abs(bar().getProgress() - progress) < 0.001));
    }

    private @Nullable ProgressBar bar() {
        return (ProgressBar) Find.in(window.stage(), "jobs.button").lookup(".jobs-progress");
    }

    @Test
    void leavesTheBarAtTheFootNoHalfWords() {
        FxToolkit.run(() -> window.stage().setWidth(720));
        endless();
        window.live().jobs().start("Import", progress -> {
            throw new IOException("a.json is no event");
        });
        user.awaits("jobs.button", "1 job · 1 failed");
        Wait.until(
                "whole words",
                () -> FxToolkit.on(() -> Find.in(window.stage(), "status").lookupAll(".label").stream()
                        .map(Region.class::cast)
                        .allMatch(label -> !label.isVisible() || label.getWidth() >= label.prefWidth(-1))));
        assertThat(user.sees("status.events")).isTrue();
    }
}
