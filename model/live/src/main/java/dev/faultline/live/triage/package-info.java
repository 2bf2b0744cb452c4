/// How issues became what they are, and the rules that make them: trail, notes, hashes, grouping rules.
/// Knows decisions and groupings; must not know the window, and the store only in the desk over it.
@NullMarked
package dev.faultline.live.triage;

import org.jspecify.annotations.NullMarked;
