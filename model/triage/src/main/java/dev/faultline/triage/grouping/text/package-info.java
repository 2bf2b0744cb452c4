/// Texts made fit for grouping: function names without signatures, messages without what varies from event to event.
/// Must not know events, rules or hashes.
@NullMarked
package dev.faultline.triage.grouping.text;

import org.jspecify.annotations.NullMarked;
