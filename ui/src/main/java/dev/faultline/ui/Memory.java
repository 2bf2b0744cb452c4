package dev.faultline.ui;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The settings as they stand, kept whenever they change. JavaFX thread only.
final class Memory {
    private final Consumer<WindowSettings> remember;
    private WindowSettings settings;

    Memory(WindowSettings settings, Consumer<WindowSettings> remember) {
        this.settings = settings;
        this.remember = remember;
    }

    WindowSettings settings() {
        return settings;
    }

    void change(UnaryOperator<WindowSettings> how) {
        WindowSettings changed = how.apply(settings);
        if (!changed.equals(settings)) {
            settings = changed;
            remember.accept(changed);
        }
    }
}
