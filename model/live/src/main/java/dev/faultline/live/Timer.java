package dev.faultline.live;

import java.time.Duration;

/// Runs tasks later, on threads where they may block. Tests pass one that they move on by hand.
public interface Timer {

    /// Nanoseconds of a clock that is never set; only differences mean something.
    long nanos();

    /// Runs the task after the delay, which is not negative; never on the caller's thread.
    void after(Duration delay, Runnable task);
}
