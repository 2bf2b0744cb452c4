package dev.faultline.ui.settings;

import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Pins;
import java.util.List;
import java.util.function.Consumer;

/// A part of the settings screen.
///
/// @param word stable, in ids and places
/// @param title its heading, in the user's language
/// @param rows what can be set
/// @param follow takes what it hears while it is shown
public record SettingsSection(String word, Icon icon, String title, List<SettingRow> rows, Consumer<Pins> follow) {

    public SettingsSection {
        rows = List.copyOf(rows);
    }

    /// A section that hears nothing.
    public SettingsSection(String word, Icon icon, String title, List<SettingRow> rows) {
        this(word, icon, title, rows, _ -> {});
    }
}
