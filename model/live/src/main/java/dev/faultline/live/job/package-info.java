/// Work that takes a while: started with a title, watched, cancelled.
/// Must not know what the work is about.
@NullMarked
package dev.faultline.live.job;

import org.jspecify.annotations.NullMarked;
