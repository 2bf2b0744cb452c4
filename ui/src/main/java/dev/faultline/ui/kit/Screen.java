package dev.faultline.ui.kit;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/// One screen of the window. Its nodes may outlive its being shown; its registrations do not: whatever hears feeds is
/// taken in [#onShown] and closed in [#onHidden]. JavaFX thread only.
public interface Screen {

    /// The nodes, the same at each call.
    Parent node();

    /// What the screen is called, for the window's title; changes with what it shows.
    ObservableValue<String> title();

    /// What can be done here by key while the screen is shown, beside the window's own commands.
    List<Command> commands();

    /// The screen has just become visible.
    void onShown();

    /// The screen is about to go.
    void onHidden();

    /// Puts the keyboard focus where the user goes on working.
    default void focus() {
        node().requestFocus();
    }
}
