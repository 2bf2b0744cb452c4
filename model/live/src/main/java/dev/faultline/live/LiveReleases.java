package dev.faultline.live;

import dev.faultline.live.release.ReleaseBoard;
import dev.faultline.live.release.ReleaseComparison;
import dev.faultline.live.release.ReleaseQuestion;
import dev.faultline.live.release.ReleaseReader;
import dev.faultline.triage.release.ReleaseFigures;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// The releases of a project, which keep themselves up to date, at most once a second. Any thread may call; nothing
/// here blocks. Close it when it is not shown any more.
public final class LiveReleases implements AutoCloseable {
    private static final Duration INTERVAL = Duration.ofSeconds(1);

    private final ReleaseReader reader;
    private final Source<ReleaseBoard> board = new Source<>(ReleaseBoard.LOADING);
    private final Executor executor;
    private final Pulse pulse;
    private final Pin pin;
    private volatile ReleaseQuestion question = ReleaseQuestion.DEFAULT;

    LiveReleases(Archive archive, ReleaseReader reader, Timer timer) {
        this.reader = reader;
        this.executor = task -> timer.after(Duration.ZERO, task);
        this.pulse = Pulse.around(this::refresh, INTERVAL, timer);
        this.pin = archive.listen(change -> pulse.ring());
        pulse.ringNow();
    }

    /// What to show.
    public Feed<ReleaseBoard> board() {
        return board;
    }

    /// Asks something else.
    public void ask(ReleaseQuestion asked) {
        question = asked;
        pulse.ringNow();
    }

    /// Compares two releases of a project, the earlier one first.
    public CompletableFuture<ReleaseComparison> compare(String project, ReleaseFigures before, ReleaseFigures after) {
        return CompletableFuture.supplyAsync(() -> reader.compare(project, before, after), executor);
    }

    /// Ends the feed.
    @Override
    public void close() {
        pin.close();
        pulse.close();
    }

    private void refresh() {
        ReleaseQuestion asked = question;
        try {
            board.publish(reader.read(asked));
        } catch (RuntimeException e) {
            board.publish(board.current().failed(asked, String.valueOf(e.getMessage())));
        }
    }
}
