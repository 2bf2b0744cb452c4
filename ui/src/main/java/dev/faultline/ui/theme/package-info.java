/// Colours, fonts and stylesheets, light and dark. Colours are looked up by name; no other package writes one.
/// Must not know any screen.
@NullMarked
package dev.faultline.ui.theme;

import org.jspecify.annotations.NullMarked;
