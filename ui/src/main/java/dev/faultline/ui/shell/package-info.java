/// The frame around the screens: rail, bars, history, keys, the sheet of shortcuts, the question at closing.
/// Must not know what a screen shows.
@NullMarked
package dev.faultline.ui.shell;

import org.jspecify.annotations.NullMarked;
