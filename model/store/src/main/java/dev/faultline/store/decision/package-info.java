/// Decisions and states as JSON: how they stand in the log and the index.
/// Must not know what they do.
@NullMarked
package dev.faultline.store.decision;

import org.jspecify.annotations.NullMarked;
