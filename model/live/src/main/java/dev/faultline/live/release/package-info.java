/// Releases as the window shows them: their figures in order, how they fare over time, what differs between two.
/// Must not know when these are read anew, nor how they are stored.
@NullMarked
package dev.faultline.live.release;

import org.jspecify.annotations.NullMarked;
