package dev.faultline.ui.kit;

import dev.faultline.event.Level;
import dev.faultline.ui.text.Texts;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A level as icon and word in its colour; never by colour alone.
public final class LevelBadge extends Label {
    private final Texts texts;
    private final FontIcon icon = Icon.ERROR.node();
    private @Nullable Level shown;

    /// A badge of a level.
    public LevelBadge(Texts texts, Level level) {
        this.texts = texts;
        getStyleClass().add("level-badge");
        setGraphic(icon);
        show(level);
    }

    /// Shows another level, for cells that are used again.
    public void show(Level level) {
        if (level == shown) {
            return;
        }
        shown = level;
        // A style class would have the badge matched with every rule of the style sheets anew.
        for (Level other : Level.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(other.wireName()), other == level);
        }
        setText(texts.get("kit.level." + level.wireName()));
        icon(level).on(icon);
    }

    /// The style class that sets the looked-up colours `-fl-level` and `-fl-level-subtle`: `level-error` and so on.
    public static String styleClass(Level level) {
        return "level-" + level.wireName();
    }

    /// All style classes of levels.
    public static List<String> styleClasses() {
        return List.of(Level.values()).stream().map(LevelBadge::styleClass).toList();
    }

    /// The icon of a level.
    public static Icon icon(Level level) {
        return switch (level) {
            case FATAL -> Icon.FATAL;
            case ERROR -> Icon.ERROR;
            case WARNING -> Icon.WARNING;
            case INFO -> Icon.INFO;
            case DEBUG -> Icon.DEBUG;
        };
    }
}
