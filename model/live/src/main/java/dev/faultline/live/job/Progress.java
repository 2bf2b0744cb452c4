package dev.faultline.live.job;

import java.util.concurrent.CancellationException;

/// How a job tells how far it is, and hears that it shall stop. Used by the job's thread.
public final class Progress {
    private final Job<?> job;

    Progress(Job<?> job) {
        this.job = job;
    }

    /// Tells how far the job is; cheap enough for every step.
    ///
    /// @param fraction 0 to 1; negative for unknown
    /// @throws CancellationException when the job was cancelled
    public void at(double fraction, String note) {
        check();
        job.progress(fraction, note);
    }

    /// Returns only while the job shall go on.
    ///
    /// @throws CancellationException when the job was cancelled
    public void check() {
        if (job.cancelled()) {
            throw new CancellationException();
        }
    }
}
