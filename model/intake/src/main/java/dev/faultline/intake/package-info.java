/// The one pipeline for everything that comes in: append, acknowledge, digest.
/// Must not know SQL, HTTP or the window.
@NullMarked
package dev.faultline.intake;

import org.jspecify.annotations.NullMarked;
