package dev.faultline.ui.state;

import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.MenuPlace;
import dev.faultline.ui.kit.Tip;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// Offers the further states: beside buttons, or within another menu.
public final class StateMenu {
    private StateMenu() {}

    /// A button that opens them.
    public static MenuButton button(Kit kit, String id, StateCommands commands) {
        MenuButton button = new MenuButton("", Icon.MORE.node());
        button.setId(id);
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(kit.texts().get("state.menu"));
        button.setTooltip(new Tip(kit.texts().get("state.menu")));
        List<MenuItem> items = items(kit, commands);
        items.forEach(item -> item.setAccelerator(null)); // the scene has the key already
        button.getItems().addAll(items);
        MenuPlace.keepWithin(button);
        return button;
    }

    /// A menu within a context menu.
    public static Menu within(Kit kit, StateCommands commands) {
        Menu menu = new Menu(kit.texts().get("state.menu"), Icon.MORE.node());
        menu.getItems().addAll(items(kit, commands));
        return menu;
    }

    private static List<MenuItem> items(Kit kit, StateCommands commands) {
        return commands.all().stream().map(kit.controls()::menuItem).toList();
    }
}
