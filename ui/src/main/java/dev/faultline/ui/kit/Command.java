package dev.faultline.ui.kit;

import dev.faultline.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// One thing the user can do. Buttons, menus, keys and the shortcut sheet are made from it, so that they agree.
///
/// Its words are the text `<id>.command`. Example:
/// ```java
/// Command resolve = Command.of("issues.resolve", Icon.RESOLVE, presenter::resolve)
///         .keys("E").enabledWhen(model.somethingSelected());
/// ```
///
/// @param id stable, also the id of the nodes made from it
/// @param keys the first one is shown
/// @param enabled whether it can be done now
/// @param checked whether what it switches is on; null when it switches nothing
/// @param refused says why it can never be done here, when the user tries; null when it can
public record Command(
        String id,
        Icon icon,
        List<KeyCombination> keys,
        ObservableBooleanValue enabled,
        @Nullable ObservableBooleanValue checked,
        @Nullable Runnable refused,
        Runnable action) {

    public Command {
        keys = List.copyOf(keys);
    }

    /// A command without keys that can always be done.
    public static Command of(String id, Icon icon, Runnable action) {
        return new Command(id, icon, List.of(), new ReadOnlyBooleanWrapper(true), null, null, action);
    }

    /// The same with keys as [KeyCombination#valueOf] reads them, such as `Shortcut+Z`, `F8`, `E`.
    public Command keys(String... names) {
        Command keyed = this;
        for (String name : names) {
            keyed = keyed.keys(KeyCombination.valueOf(name));
        }
        return keyed;
    }

    /// The same with a further key.
    public Command keys(KeyCombination key) {
        List<KeyCombination> combinations = new ArrayList<>(keys);
        combinations.add(key);
        return new Command(id, icon, combinations, enabled, checked, refused, action);
    }

    /// The same with a further key: a character wherever the user's keyboard has it, such as `/` or `?`.
    public Command typed(char character) {
        return keys(new TypedKey(character));
    }

    /// The same, possible only while the value is true.
    public Command enabledWhen(ObservableBooleanValue condition) {
        return new Command(id, icon, keys, condition, checked, refused, action);
    }

    /// The same, a switch that shows whether it is on.
    public Command checkedWhen(ObservableBooleanValue condition) {
        return new Command(id, icon, keys, enabled, condition, refused, action);
    }

    /// The same; where it can never be done its key says why.
    public Command refusedWhen(boolean never, Runnable why) {
        return never ? new Command(id, icon, keys, new ReadOnlyBooleanWrapper(false), checked, why, action) : this;
    }

    /// Whether its key does anything now.
    boolean answers() {
        return enabled.get() || refused != null;
    }

    /// What it is called.
    public String text(Texts texts) {
        return texts.get(id + ".command");
    }

    /// Its first key as it stands on the keyboard; empty without keys.
    public String keyText(Texts texts) {
        return keys.isEmpty() ? "" : KeyWords.of(keys.getFirst(), texts);
    }

    /// Does it, if it can be done now; says why it cannot be done here at all.
    public void run() {
        if (enabled.get()) {
            action.run();
        } else if (refused != null) {
            refused.run();
        }
    }
}
