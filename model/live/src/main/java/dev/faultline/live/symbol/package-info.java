/// Where symbols are looked for, what is wanted, and the search for it as a job.
/// Must not know how symbols are read, nor JavaFX.
@NullMarked
package dev.faultline.live.symbol;

import org.jspecify.annotations.NullMarked;
