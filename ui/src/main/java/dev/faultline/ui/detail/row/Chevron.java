package dev.faultline.ui.detail.row;

import dev.faultline.ui.kit.Icon;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// The arrow before a line that opens; keeps its room where a line does not.
public final class Chevron extends StackPane {
    private final FontIcon closed = Icon.NEXT.node();
    private final FontIcon opened = Icon.DOWN.node();

    /// An arrow of a line that does not open.
    public Chevron() {
        getStyleClass().add("chevron");
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(closed, opened);
        show(false, false);
    }

    /// Shows whether the line opens and is open.
    public void show(boolean openable, boolean open) {
        closed.setVisible(openable && !open);
        opened.setVisible(openable && open);
    }
}
