package dev.faultline.stage;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.assertj.core.api.Assertions;

/// Waits for what the window shows soon.
public final class Wait {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Wait() {}

    /// Returns as soon as the question, asked on the JavaFX thread, is answered with yes; fails after twenty seconds.
    public static void until(String what, Callable<Boolean> question) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (FxToolkit.on(question)) {
                return;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        Assertions.fail("in vain waited for: " + what);
    }
}
