/// JSON values as an outline of rows: names, short texts, what can be opened. Bounded whatever the size of the value.
/// Knows JSON; must not know events, issues or JavaFX nodes.
@NullMarked
package dev.faultline.ui.detail.value;

import org.jspecify.annotations.NullMarked;
