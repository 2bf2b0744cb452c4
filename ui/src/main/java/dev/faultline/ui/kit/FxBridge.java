package dev.faultline.ui.kit;

import dev.faultline.live.Feed;
import dev.faultline.live.Pin;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The only way from other threads to the JavaFX thread. What feeds publish faster than the window can use is
/// overwritten by what is newer, so that a burst costs one hop per interval and not one per snapshot.
public final class FxBridge {
    private static final Duration INTERVAL = Duration.millis(100);

    /// Follows a feed: the observer hears the current snapshot and then, at most every 100 ms, the newest one, always
    /// on the JavaFX thread. Subscribed on the JavaFX thread it hears the first snapshot before this returns.
    /// After the pin is closed on the JavaFX thread it hears nothing more.
    public <T> Pin follow(Feed<T> feed, Consumer<? super T> observer) {
        Follower<T> follower = new Follower<>(observer);
        Pin pin = feed.subscribe(follower::offer);
        return () -> {
            follower.closed = true;
            pin.close();
        };
    }

    /// Hands the result of an answer, or what went wrong, to the JavaFX thread.
    public <T> void whenDone(CompletionStage<T> answer, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        answer.whenComplete((value, failure) -> run(() -> {
            if (failure == null) {
                done.accept(value);
            } else {
                failed.accept(cause(failure));
            }
        }));
    }

    /// Runs on the JavaFX thread: at once when called there, else soon.
    public void run(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }

    private static Throwable cause(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }

    private static final class Follower<T> {
        private final Consumer<? super T> observer;
        private final AtomicReference<@Nullable T> waiting = new AtomicReference<>();
        private final AtomicBoolean busy = new AtomicBoolean();
        private @Nullable PauseTransition rest;
        private volatile boolean closed;

        Follower(Consumer<? super T> observer) {
            this.observer = observer;
        }

        void offer(T snapshot) {
            waiting.set(snapshot);
            if (!closed && busy.compareAndSet(false, true)) {
                if (Platform.isFxApplicationThread()) {
                    drain();
                } else {
                    Platform.runLater(this::drain);
                }
            }
        }

        private void drain() {
            T snapshot = waiting.getAndSet(null);
            if (closed) {
                return;
            }
            if (snapshot == null) {
                idle();
                return;
            }
            try {
                observer.accept(snapshot);
            } finally {
                rest();
            }
        }

        private void idle() {
            busy.set(false);
            if (waiting.get() != null && busy.compareAndSet(false, true)) {
                drain();
            }
        }

        private void rest() {
            PauseTransition pause = rest;
            if (pause == null) {
                pause = new PauseTransition(INTERVAL);
                pause.setOnFinished(_ -> drain());
                rest = pause;
            }
            pause.playFromStart();
        }
    }
}
