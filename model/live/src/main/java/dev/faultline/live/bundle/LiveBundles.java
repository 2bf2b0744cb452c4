package dev.faultline.live.bundle;

import dev.faultline.live.Timer;
import dev.faultline.live.job.Job;
import dev.faultline.live.job.Jobs;
import java.nio.file.Path;
import java.time.Clock;

/// Bundles of a home: written, opened, taken in, each as a job with a title in the user's language. Any thread may
/// call; nothing here blocks.
public final class LiveBundles {
    private final BundleDesk desk;
    private final Jobs jobs;
    private final Timer timer;
    private final Clock clock;

    /// @param desk reads and writes the home
    /// @param clock the time that relative times of a search count from
    public LiveBundles(BundleDesk desk, Jobs jobs, Timer timer, Clock clock) {
        this.desk = desk;
        this.jobs = jobs;
        this.timer = timer;
        this.clock = clock;
    }

    /// Writes a bundle; gives the number of events in it.
    public Job<Long> write(String title, BundleChoice choice, Path target) {
        return jobs.start(title, progress -> {
            return desk.write(choice, target, progress);
        });
    }

    /// Opens a bundle to look at; whoever gets it closes it.
    public Job<OpenBundle> open(String title, Path file) {
        return jobs.start(title, progress -> {
            return OpenBundle.open(file, jobs, timer, clock);
        });
    }

    /// Takes in a bundle, or a part of it; gives the number of bodies.
    public Job<Long> take(String title, OpenBundle bundle, BundleChoice choice) {
        return jobs.start(title, progress -> {
            return desk.take(bundle.facts().file(), bundle.entries(choice), progress);
        });
    }

    /// Takes in a bundle that is not open.
    public Job<Long> take(String title, Path file) {
        return jobs.start(title, progress -> {
            return desk.take(file, null, progress);
        });
    }
}
