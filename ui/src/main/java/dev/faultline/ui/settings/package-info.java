/// The settings screen: sections with rows, each change in force at once. A section is a plug: whoever has something to
/// set hands in a [dev.faultline.ui.settings.SettingsSection]. Must not know any other screen.
@NullMarked
package dev.faultline.ui.settings;

import org.jspecify.annotations.NullMarked;
