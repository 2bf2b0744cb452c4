package dev.faultline.ui.kit;

import java.util.List;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Runs commands by their keys. A filter of a scene's key events: it comes before the focused control, and leaves alone
/// what that control needs itself, such as letters in a text field or Enter on a button.
public final class KeyMap implements EventHandler<KeyEvent> {
    private final Supplier<List<Command>> active;
    private boolean taken;

    /// A map of the commands that can be had now, the first match wins.
    public KeyMap(Supplier<List<Command>> active) {
        this.active = active;
    }

    @Override
    public void handle(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            taken = false;
        } else if (taken && event.getEventType() == KeyEvent.KEY_TYPED) {
            // The letter of a key that was a command must not land in the field that the command opened.
            event.consume();
            return;
        }
        if (belongsToControl(event)) {
            return;
        }
        for (Command command : active.get()) {
            if (command.answers() && matches(command, event)) {
                event.consume();
                taken = event.getEventType() == KeyEvent.KEY_PRESSED;
                command.run();
                return;
            }
        }
    }

    private static boolean matches(Command command, KeyEvent event) {
        for (KeyCombination key : command.keys()) {
            if (key.match(event)) {
                return true;
            }
        }
        return false;
    }

    private static boolean belongsToControl(KeyEvent event) {
        EventTarget target = event.getTarget();
        boolean typing = target instanceof ComboBox<?> box && box.isEditable();
        if (target instanceof TextInputControl || typing) {
            return writesText(event);
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER || code == KeyCode.SPACE) {
            return !(target instanceof ListView || target instanceof TableView || target instanceof TreeView);
        }
        return false;
    }

    private static boolean writesText(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE || code.isFunctionKey()) {
            return false;
        }
        if (event.isAltDown()) {
            return !code.isArrowKey();
        }
        boolean editing = code.isLetterKey() && "ACVXZY".contains(code.getChar());
        return !event.isShortcutDown() || editing || code.isNavigationKey();
    }
}
