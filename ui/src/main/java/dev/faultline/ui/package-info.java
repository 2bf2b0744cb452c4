/// The window. Asks `live` and hears from `live`; a package per screen, plus shell, kit, theme and text.
/// Must not know the store, the collector or the intake.
@NullMarked
package dev.faultline.ui;

import org.jspecify.annotations.NullMarked;
