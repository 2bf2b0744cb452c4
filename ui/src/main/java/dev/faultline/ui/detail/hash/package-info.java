/// The grouping hashes that lead to an issue, and which of them are to be split off.
/// Knows hashes; must not know how events are grouped.
@NullMarked
package dev.faultline.ui.detail.hash;

import org.jspecify.annotations.NullMarked;
