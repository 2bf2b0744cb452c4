package dev.faultline.ui.kit;

import dev.faultline.live.Pin;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// The registrations that a screen holds while it is shown: taken in [Screen#onShown], closed in [Screen#onHidden].
/// JavaFX thread only.
public final class Pins implements AutoCloseable {
    private final List<Pin> pins = new ArrayList<>();

    /// Keeps a registration until [#close].
    public void add(Pin pin) {
        pins.add(pin);
    }

    /// Keeps a JavaFX subscription until [#close].
    public void hold(Subscription subscription) {
        pins.add(subscription::unsubscribe);
    }

    /// Runs the task now and at each change of the value, until [#close].
    public <T> void watch(ObservableValue<T> value, Runnable task) {
        task.run();
        hold(value.subscribe(task));
    }

    /// How many registrations are held; none while the screen is hidden.
    public int size() {
        return pins.size();
    }

    /// Ends all registrations; the object may be used again.
    @Override
    public void close() {
        List<Pin> held = List.copyOf(pins);
        pins.clear();
        held.forEach(Pin::close);
    }
}
