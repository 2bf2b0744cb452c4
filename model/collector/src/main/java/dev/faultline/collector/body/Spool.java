package dev.faultline.collector.body;

import dev.faultline.intake.Intake;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/// Where bodies wait until they are stored: small ones in memory, large ones in files of the home, and all in
/// files when many wait. Safe for use by several threads.
public final class Spool {
    private final Intake intake;
    private final Limits limits;
    private final AtomicLong held = new AtomicLong();

    /// @param intake gives the files
    public Spool(Intake intake, Limits limits) {
        this.intake = intake;
        this.limits = limits;
    }

    /// A stream that keeps what is read through it.
    ///
    /// @param expected length if it is known, else -1; only a hint
    public Capture capture(InputStream source, long expected) {
        return new Capture(this, source, expected);
    }

    int inMemory() {
        return limits.inMemory();
    }

    /// Takes so many bytes of the memory for bodies; false when there are not as many.
    boolean reserve(long bytes) {
        if (held.addAndGet(bytes) <= limits.allInMemory()) {
            return true;
        }
        held.addAndGet(-bytes);
        return false;
    }

    void release(long bytes) {
        held.addAndGet(-bytes);
    }

    Path newFile() throws IOException {
        return intake.newSpool();
    }
}
