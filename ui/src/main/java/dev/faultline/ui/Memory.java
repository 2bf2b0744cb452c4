package dev.faultline.ui;

import dev.faultline.ui.settings.WindowSettings;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The settings as they stand, kept whenever they change. JavaFX thread only.
final class Memory {
    private final Consumer<WindowSettings> remember;
    private final ReadOnlyObjectWrapper<WindowSettings> settings;

    Memory(WindowSettings settings, Consumer<WindowSettings> remember) {
        this.settings = new ReadOnlyObjectWrapper<>(settings);
        this.remember = remember;
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
