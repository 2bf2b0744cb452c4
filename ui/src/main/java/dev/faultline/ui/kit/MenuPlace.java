package dev.faultline.ui.kit;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Window;
import javafx.util.Subscription;

/// Where menus open. JavaFX thread only.
public final class MenuPlace {
    private static final double GAP = 4;

    private MenuPlace() {}

    /// Keeps the menus of a button from going beyond the window, also when they grow while they are open.
    public static void keepWithin(MenuButton button) {
        button.setOnShown(_ -> Window.getWindows().stream()
                .filter(window -> window instanceof ContextMenu menu && button.equals(menu.getOwnerNode()))
                .map(ContextMenu.class::cast)
                .findFirst()
                .ifPresent(menu -> follow(menu, button)));
    }

    private static void follow(ContextMenu menu, MenuButton button) {
        Subscription following = Subscription.combine(
                menu.widthProperty().subscribe(_ -> pull(menu, button)),
                menu.xProperty().subscribe(_ -> pull(menu, button)));
        button.setOnHidden(_ -> following.unsubscribe());
    }

    /// Opens a menu where it was asked for, within the window if it has room there.
    public static void at(Node node, ContextMenu menu, ContextMenuEvent asked) {
        menu.show(node, asked.getScreenX(), asked.getScreenY());
        pull(menu, node);
        Window window = node.getScene().getWindow();
        double beyond = menu.getY() + menu.getHeight() - (window.getY() + window.getHeight());
        if (beyond > 0 && menu.getY() - beyond > window.getY()) {
            menu.setY(menu.getY() - beyond);
        }
    }

    /// Opens a menu beneath a node, no further to the right than the window goes.
    public static void under(Node node, ContextMenu menu) {
        menu.show(node, Side.BOTTOM, 0, GAP);
        pull(menu, node);
    }

    private static void pull(ContextMenu menu, Node node) {
        Window window = node.getScene().getWindow();
        double beyond = menu.getX() + menu.getWidth() - (window.getX() + window.getWidth());
        if (beyond > 0) {
            menu.setX(menu.getX() - beyond);
        }
    }
}
