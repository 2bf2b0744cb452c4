package dev.faultline.ui.detail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;

/// Tabs on one line. Those that find no room are left out, never the selected one; a menu at the end then stands for
/// them. Tabs that are not managed are not shown at all.
class TabRow extends Pane {
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final Set<Node> leftOut = new HashSet<>();
    private MenuButton menu = new MenuButton();

    /// @param more stands for the tabs that find no room
    final void show(Collection<ToggleButton> shown, MenuButton more) {
        tabs.addAll(shown);
        menu = more;
        more.setManaged(false);
        getChildren().setAll(tabs);
        getChildren().add(more);
    }

    final boolean isLeftOut(Node tab) {
        return leftOut.contains(tab);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double highest = 0;
        for (ToggleButton tab : tabs) {
            highest = Math.max(highest, tab.prefHeight(-1));
        }
        return snappedTopInset() + snapSizeY(highest) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        choose(room);
        double x = snappedLeftInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        for (ToggleButton tab : tabs) {
            boolean shown = tab.isManaged() && !isLeftOut(tab);
            tab.setVisible(shown);
            if (shown) {
                double width = snapSizeX(tab.prefWidth(-1));
                tab.resizeRelocate(x, snappedTopInset(), width, height);
                x += width;
            }
        }
        menu.setVisible(!leftOut.isEmpty());
        if (menu.isVisible()) {
            menu.resizeRelocate(x, snappedTopInset(), snapSizeX(menu.prefWidth(-1)), height);
        }
    }

    private void choose(double room) {
        leftOut.clear();
        double whole = 0;
        double left = room - snapSizeX(menu.prefWidth(-1));
        for (ToggleButton tab : tabs) {
            double width = tab.isManaged() ? snapSizeX(tab.prefWidth(-1)) : 0;
            whole += width;
            left -= tab.isSelected() ? width : 0;
        }
        if (whole <= room) {
            return;
        }
        boolean full = false;
        for (ToggleButton tab : tabs) {
            if (tab.isManaged() && !tab.isSelected()) {
                left -= snapSizeX(tab.prefWidth(-1));
                full |= left < 0;
                if (full) {
                    leftOut.add(tab);
                }
            }
        }
    }
}
