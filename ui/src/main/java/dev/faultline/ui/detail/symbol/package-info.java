/// The symbols of an event's native modules: what became of them, what is wanted and where it was looked for.
/// Must not know the other sections of the details screen.
@NullMarked
package dev.faultline.ui.detail.symbol;

import org.jspecify.annotations.NullMarked;
