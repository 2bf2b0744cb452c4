/// Writes events in the canonical snake_case schema: every field of the records and everything that was kept as sent.
/// For [dev.faultline.event.EventWriter] only; must not know how events are read or stored.
@NullMarked
package dev.faultline.event.write;

import org.jspecify.annotations.NullMarked;
