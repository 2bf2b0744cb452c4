package dev.faultline.ui.kit;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/// A screen put together from parts that know nothing of each other's being shown. JavaFX thread only.
public abstract class ComposedScreen implements Screen {
    private final ObservableValue<String> title;
    private final Parts parts;

    /// A screen that is always called the same.
    protected ComposedScreen(String title, Parts parts) {
        this.title = new ReadOnlyStringWrapper(title);
        this.parts = parts;
    }

    /// What a screen consists of.
    ///
    /// @param node what is seen
    /// @param focus puts the keyboard focus there
    /// @param commands what can be done
    /// @param shown takes the registrations
    /// @param hidden closes them
    public record Parts(Parent node, Runnable focus, List<Command> commands, Runnable shown, Runnable hidden) {
        public Parts {
            commands = List.copyOf(commands);
        }
    }

    @Override
    public final Parent node() {
        return parts.node;
    }

    @Override
    public final ObservableValue<String> title() {
        return title;
    }

    @Override
    public final List<Command> commands() {
        return parts.commands;
    }

    @Override
    public final void onShown() {
        parts.shown.run();
    }

    @Override
    public final void onHidden() {
        parts.hidden.run();
    }

    @Override
    public final void focus() {
        parts.focus.run();
    }
}
