package dev.faultline.ui.chart;

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

/// The colours of a chart, set by the theme's style sheet: `-fl-ink`, `-fl-faint`, `-fl-rule`, `-fl-ground`, `-fl-bad`,
/// and `-fl-hue-0` to `-fl-hue-6` for the series.
final class Palette {
    private static final StyleablePropertyFactory<Chart> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final Map<String, StyleableProperty<Color>> colours = new HashMap<>();

    Palette(Chart chart) {
        for (String name : names()) {
            colours.put(
                    name,
                    FACTORY.createStyleableColorProperty(
                            chart, name, name, styled -> styled.palette().property(name), Color.GRAY));
        }
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of("-fl-ink", "-fl-faint", "-fl-rule", "-fl-ground", "-fl-bad"));
        for (int i = 0; i <= Series.COLOURS; i++) {
            names.add("-fl-hue-" + i);
        }
        return names;
    }

    private StyleableProperty<Color> property(String name) {
        StyleableProperty<Color> property = colours.get(name);
        if (property == null) {
            throw new IllegalArgumentException(name);
        }
        return property;
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

    Color bad() {
        return property("-fl-bad").getValue();
    }

    Color of(Series series) {
        return property("-fl-hue-" + series.colour()).getValue();
    }
}
