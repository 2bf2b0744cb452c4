package dev.faultline.ui.kit;

import dev.faultline.event.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// The colours of what is painted on a canvas, as the theme's style sheet gives them (class `ink-canvas` in `kit.css`):
/// `-fl-ink`, `-fl-faint`, `-fl-rule`, `-fl-ground`, `-fl-brush`, one for each level (`-fl-ink-error` ...), and
/// `-fl-hue-0` to `-fl-hue-6` for series. JavaFX thread only.
public final class Inks {
    /// Number of hues that tell series apart; hue 0 is for all others together.
    public static final int HUES = 6;

    private static final StyleablePropertyFactory<InkCanvas> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final Map<String, StyleableProperty<Color>> colours = new HashMap<>();

    Inks(InkCanvas canvas) {
        for (String name : names()) {
            colours.put(
                    name,
                    FACTORY.createStyleableColorProperty(
                            canvas, name, name, styled -> styled.inks().property(name), Color.GRAY));
        }
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of("-fl-ink", "-fl-faint", "-fl-rule", "-fl-ground", "-fl-brush"));
        for (Level level : Level.values()) {
            names.add(ofLevel(level));
        }
        for (int hue = 0; hue <= HUES; hue++) {
            names.add(ofHue(hue));
        }
        return names;
    }

    private static String ofLevel(Level level) {
        return "-fl-ink-" + level.wireName();
    }

    private static String ofHue(int hue) {
        return "-fl-hue-" + hue;
    }

    static List<CssMetaData<? extends Styleable, ?>> cssMetaData() {
        return FACTORY.getCssMetaData();
    }

    private StyleableProperty<Color> property(String name) {
        StyleableProperty<Color> property = colours.get(name);
        if (property == null) {
            throw new IllegalArgumentException(name);
        }
        return property;
    }

    /// Text, and what is selected.
    public Color ink() {
        return property("-fl-ink").getValue();
    }

    /// Text beside the matter.
    public Color faint() {
        return property("-fl-faint").getValue();
    }

    /// Lines that only guide the eye.
    public Color rule() {
        return property("-fl-rule").getValue();
    }

    /// What everything is painted on.
    public Color ground() {
        return property("-fl-ground").getValue();
    }

    /// What was brushed over.
    public Color brush() {
        return property("-fl-brush").getValue();
    }

    /// A level.
    public Color level(Level level) {
        return property(ofLevel(level)).getValue();
    }

    /// A series.
    ///
    /// @param number 0 to [#HUES]
    public Color hue(int number) {
        return property(ofHue(number)).getValue();
    }
}
