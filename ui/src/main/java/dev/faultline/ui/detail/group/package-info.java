/// Why an event is in its issue: the tree of what was looked at, what counted, and the reasons.
/// Knows groupings; must not know how they are computed.
@NullMarked
package dev.faultline.ui.detail.group;

import org.jspecify.annotations.NullMarked;
