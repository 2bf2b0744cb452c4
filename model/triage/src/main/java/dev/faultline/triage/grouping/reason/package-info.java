/// Why parts of an event count for its grouping or do not: as codes with arguments, so that whoever shows them can word
/// them. Knows nothing of events, frames or rules.
@NullMarked
package dev.faultline.triage.grouping.reason;

import org.jspecify.annotations.NullMarked;
