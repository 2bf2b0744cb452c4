package dev.faultline.ui.stage;

import dev.faultline.ui.settings.WindowSettings;

/// A way of looking at a screen.
enum Look {
    PLAIN("", 100, ""),
    LARGE("large-", 200, ""),
    ENLARGED("enlarged-", 150, ""),
    GERMAN("german-", 100, "de");

    /// With less room the window would stay below 200 percent.
    private static final WindowSettings.Bounds ROOMY = new WindowSettings.Bounds(0, 0, 1440, 960, false);

    private final String prefix;
    private final int scale;
    private final String language;

    Look(String prefix, int scale, String language) {
        this.prefix = prefix;
        this.scale = scale;
        this.language = language;
    }

    /// What the names of its pictures begin with.
    String prefix() {
        return prefix;
    }

    WindowSettings of(WindowSettings settings) {
        WindowSettings changed = settings.withScale(scale).withLanguage(language);
        return this == LARGE ? changed.withBounds(ROOMY) : changed;
    }
}
