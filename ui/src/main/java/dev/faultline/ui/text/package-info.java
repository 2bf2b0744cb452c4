/// Words, numbers, times and plural forms in the user's language; the only place that reads the string bundles.
/// Must not know JavaFX or the model.
@NullMarked
package dev.faultline.ui.text;

import org.jspecify.annotations.NullMarked;
