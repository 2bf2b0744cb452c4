/// An event as the JSON text it is: in lines, coloured, searchable, of any size.
/// Knows JSON; must not know events or issues.
@NullMarked
package dev.faultline.ui.detail.json;

import org.jspecify.annotations.NullMarked;
