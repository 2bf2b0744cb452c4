package dev.faultline.ui.shell;

import dev.faultline.ui.kit.Place;
import dev.faultline.ui.kit.Screen;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Leads the window from place to place and remembers the way. A screen hears feeds only while it is the current one
/// and the window is shown. JavaFX thread only.
public final class Navigator {
    private final History history = new History();
    private final ReadOnlyObjectWrapper<@Nullable Screen> screen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();
    private final Function<Place, Screen> screens;
    private boolean awake;

    /// A navigator that is nowhere yet.
    ///
    /// @param screens makes or finds the screen of a place
    public Navigator(Function<Place, Screen> screens) {
        this.screens = screens;
    }

    /// Goes to a place.
    public void go(Place to) {
        history.visit(to);
        show(to);
    }

    /// Goes back to where the user was before; stays when there is nothing before.
    public void back() {
        show(history.back());
    }

    /// Goes where the user came back from; stays when there is nothing.
    public void forward() {
        show(history.forward());
    }

    /// The window is shown: the current screen hears feeds.
    public void wake() {
        Screen current = screen.get();
        if (!awake && current != null) {
            current.onShown();
            current.focus();
        }
        awake = true;
    }

    /// The window is hidden: no screen hears feeds.
    public void sleep() {
        Screen current = screen.get();
        if (awake && current != null) {
            current.onHidden();
        }
        awake = false;
    }

    /// The screen shown now.
    public ReadOnlyObjectProperty<@Nullable Screen> screen() {
        return screen.getReadOnlyProperty();
    }

    /// The place shown now.
    public ReadOnlyObjectProperty<@Nullable Place> place() {
        return place.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canBack() {
        return history.canBack();
    }

    ReadOnlyBooleanProperty canForward() {
        return history.canForward();
    }

    private void show(@Nullable Place to) {
        if (to == null) {
            return;
        }
        Screen next = screens.apply(to);
        Screen current = screen.get();
        place.set(to);
        if (next.equals(current)) {
            return;
        }
        if (awake && current != null) {
            current.onHidden();
        }
        screen.set(next);
        if (awake) {
            next.onShown();
            next.focus();
        }
    }
}
