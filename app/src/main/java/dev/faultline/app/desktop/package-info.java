/// The window among the other rooms: starts JavaFX when a window is wanted, and does for the window what it may not
/// know how to do.
/// Must not know the command line.
@NullMarked
package dev.faultline.app.desktop;

import org.jspecify.annotations.NullMarked;
