/// Source lines from checkouts on this machine, for frames that came without them.
/// Must not know stores, editors or JavaFX.
@NullMarked
package dev.faultline.live.source;

import org.jspecify.annotations.NullMarked;
