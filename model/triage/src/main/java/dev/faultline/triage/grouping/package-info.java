/// Which events are one issue, and the reason in words: strategies, variants, components, hashes.
/// Must not know how issues are stored.
@NullMarked
package dev.faultline.triage.grouping;

import org.jspecify.annotations.NullMarked;
