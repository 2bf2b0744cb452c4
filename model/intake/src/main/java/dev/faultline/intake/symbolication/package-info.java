/// Names the native frames of events, off the digest's thread, and says what was missing.
/// Must not know SQL, HTTP or the window.
@NullMarked
package dev.faultline.intake.symbolication;

import org.jspecify.annotations.NullMarked;
