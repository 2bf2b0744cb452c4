/// What every screen is made of: the bridge from feeds to the JavaFX thread, commands and the controls made from them,
/// badges, empty states, toasts, ticking times. Must not know any screen, nor what an issue is beyond its level.
@NullMarked
package dev.faultline.ui.kit;

import org.jspecify.annotations.NullMarked;
