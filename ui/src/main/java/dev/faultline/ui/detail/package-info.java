/// The issue details screen: the head, a walk through its events, and sections about the event shown.
/// Asks and hears [dev.faultline.live.Live] only; must not know other screens or where events come from.
@NullMarked
package dev.faultline.ui.detail;

import org.jspecify.annotations.NullMarked;
