package dev.faultline.stage;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Starts JavaFX once per JVM and runs tasks on its thread.
public final class FxToolkit implements BeforeAllCallback {
    private static boolean started;

    @Override
    public void beforeAll(ExtensionContext context) throws InterruptedException {
        start();
    }

    /// Starts JavaFX unless it runs.
    public static synchronized void start() throws InterruptedException {
        if (started) {
            return;
        }
        started = true;
        CountDownLatch up = new CountDownLatch(1);
        try {
            Platform.startup(up::countDown);
        } catch (IllegalStateException alreadyUp) {
            up.countDown();
        }
        up.await();
        Platform.setImplicitExit(false);
    }

    /// Runs on the JavaFX thread, at once when called there, and waits a minute at most for the result.
    public static <T> T on(Callable<T> task) {
        if (Platform.isFxApplicationThread()) {
            return call(task);
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(task.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return result.orTimeout(60, TimeUnit.SECONDS).join();
    }

    private static <T> T call(Callable<T> task) {
        try {
            return task.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// Runs on the JavaFX thread and waits.
    public static void run(Runnable task) {
        on(() -> {
            task.run();
            return true;
        });
    }
}
