package dev.faultline.ui.settings;

import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.kit.Tip;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A path that gives up its beginning where there is little room; its tooltip has all of it.
final class PathLabel extends Label {

    PathLabel(String path, Icon icon) {
        super(ShownName.of(path), icon.node());
        getStyleClass().add("mono");
        setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        setTooltip(new Tip(ShownName.of(path)));
        HBox.setHgrow(this, Priority.ALWAYS);
    }
}
