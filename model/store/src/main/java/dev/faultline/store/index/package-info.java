/// The index over the log, in H2: what is asked for often, in tables that can be rebuilt from the log at any time.
/// The only place that says SQL; must not know how events are read or grouped.
@NullMarked
package dev.faultline.store.index;

import org.jspecify.annotations.NullMarked;
