package dev.faultline.ui.timeline;

import dev.faultline.event.Level;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// The colours of the timeline, set by the theme's style sheet: `-fl-ink`, `-fl-faint`, `-fl-rule`, `-fl-ground`,
/// `-fl-brush`, and one for each level (`-fl-mark-error` ...).
final class Palette {
    private static final StyleablePropertyFactory<TimelineView> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final List<String> NAMES = List.of("-fl-ink", "-fl-faint", "-fl-rule", "-fl-ground", "-fl-brush");

    private final Map<String, StyleableProperty<Color>> named = new HashMap<>();
    private final Map<Level, StyleableProperty<Color>> levels = new EnumMap<>(Level.class);

    Palette(TimelineView view) {
        for (String name : NAMES) {
            named.put(name, colour(view, name));
        }
        for (Level level : Level.values()) {
            levels.put(level, colour(view, "-fl-mark-" + level.wireName()));
        }
    }

    private static StyleableProperty<Color> colour(TimelineView view, String name) {
        return FACTORY.createStyleableColorProperty(
                view, name, name, v -> v.palette().property(name), Color.GRAY);
    }

    private StyleableProperty<Color> property(String name) {
        StyleableProperty<Color> property = named.get(name);
        if (property != null) {
            return property;
        }
        return levels.entrySet().stream()
                .filter(e -> name.endsWith(e.getKey().wireName()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    static List<CssMetaData<? extends Styleable, ?>> cssMetaData() {
        return FACTORY.getCssMetaData();
    }

    Color ink() {
        return property("-fl-ink").getValue();
    }

    Color faint() {
        return property("-fl-faint").getValue();
    }

    Color rule() {
        return property("-fl-rule").getValue();
    }

    Color ground() {
        return property("-fl-ground").getValue();
    }

    Color brush() {
        return property("-fl-brush").getValue();
    }

    Color of(Level level) {
        return property("-fl-mark-" + level.wireName()).getValue();
    }
}
