package dev.faultline.ui.kit;

import dev.faultline.ui.text.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Makes controls from commands: same words, same keys, same state everywhere.
public final class CommandControls {
    private final Texts texts;

    /// Controls with words from the texts.
    public CommandControls(Texts texts) {
        this.texts = texts;
    }

    /// A button with icon and word.
    public Button button(Command command) {
        Button button = iconButton(command);
        button.getStyleClass().remove("icon-button");
        button.setText(command.text(texts));
        return button;
    }

    /// A button with the icon only; its word is in the tooltip and for readers of the screen.
    public Button iconButton(Command command) {
        Button button = new Button();
        button.setId(command.id());
        button.setGraphic(command.icon().node());
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(command.text(texts));
        button.setTooltip(new Tip(tip(command)));
        button.setOnAction(_ -> command.run());
        button.disableProperty().bind(not(command));
        return button;
    }

    /// An entry of a menu with its key; a switch shows how it stands now. Shown by [ContextMenu#show], not set as a
    /// control's menu: the scene would
    /// then run the key a second time.
    public MenuItem menuItem(Command command) {
        MenuItem item = plainItem(command);
        item.setId(command.id() + ".item");
        if (!command.keys().isEmpty() && !(command.keys().getFirst() instanceof TypedKey)) {
            item.setAccelerator(KeyWords.worded(command.keys().getFirst(), texts));
        }
        item.setOnAction(_ -> command.run());
        item.disableProperty().bind(not(command));
        return item;
    }

    private MenuItem plainItem(Command command) {
        ObservableBooleanValue checked = command.checked();
        if (checked == null) {
            return new MenuItem(command.text(texts), command.icon().node());
        }
        CheckMenuItem item =
                new CheckMenuItem(command.text(texts), command.icon().node());
        item.setSelected(checked.get());
        return item;
    }

    /// A context menu of commands.
    public ContextMenu menu(List<Command> commands) {
        ContextMenu menu = new ContextMenu();
        commands.forEach(command -> menu.getItems().add(menuItem(command)));
        return menu;
    }

    /// A context menu of groups of commands, a line between each.
    public ContextMenu groups(List<List<Command>> groups) {
        ContextMenu menu = new ContextMenu();
        for (List<Command> group : groups) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.forEach(command -> menu.getItems().add(menuItem(command)));
        }
        return menu;
    }

    /// What a tooltip says: the words and the key.
    public String tip(Command command) {
        String words = command.text(texts);
        return command.keys().isEmpty() ? words : texts.format("kit.command.tip", words, command.keyText(texts));
    }

    /// Gives an icon-only or picture node the text that readers of the screen say.
    public static <N extends Node> N named(N node, String text) {
        node.setAccessibleText(text);
        return node;
    }

    private static BooleanBinding not(Command command) {
        return Bindings.not(command.enabled());
    }
}
