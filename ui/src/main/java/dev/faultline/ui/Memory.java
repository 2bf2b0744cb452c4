package dev.faultline.ui;

import dev.faultline.ui.settings.WindowSettings;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The settings as they stand, kept whenever they change. JavaFX thread only.
final class Memory {
    private final Consumer<WindowSettings> remember;
    private final ReadOnlyObjectWrapper<WindowSettings> settings;
    private @Nullable Instant left;

    Memory(WindowSettings settings, Consumer<WindowSettings> remember) {
        this.settings = new ReadOnlyObjectWrapper<>(settings);
        this.remember = remember;
    }

    /// When the user was here before; null when never.
    @Nullable
    Instant left() {
        return left;
    }

    /// The user comes: what is remembered of the last time holds until the next.
    void come() {
        left = settings.get().left();
    }

    /// The user goes.
    void leave(Instant now) {
        change(settings -> settings.withLeft(now));
    }

    WindowSettings settings() {
        return settings.get();
    }

    ReadOnlyObjectProperty<WindowSettings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    void change(UnaryOperator<WindowSettings> how) {
        WindowSettings changed = how.apply(settings.get());
        if (!changed.equals(settings.get())) {
            remember.accept(changed);
            settings.set(changed);
        }
    }
}
