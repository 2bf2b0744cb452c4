/// The grouping rules of a project: writing them, seeing what issues would become, doing it, taking it back.
/// Knows rules and plans; must not know how events are grouped.
@NullMarked
package dev.faultline.ui.rules;

import org.jspecify.annotations.NullMarked;
