/// The observable model: feeds, batches, jobs, clock. All that the window and the command line ask and hear.
/// Must not know JavaFX, HTTP or SQL.
@NullMarked
package dev.faultline.live;

import org.jspecify.annotations.NullMarked;
