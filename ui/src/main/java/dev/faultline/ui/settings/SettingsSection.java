package dev.faultline.ui.settings;

import dev.faultline.ui.kit.Icon;
import java.util.List;

/// A part of the settings screen.
///
/// @param word stable, in ids and places
/// @param title its heading, in the user's language
/// @param rows what can be set
public record SettingsSection(String word, Icon icon, String title, List<SettingRow> rows) {

    public SettingsSection {
        rows = List.copyOf(rows);
    }
}
