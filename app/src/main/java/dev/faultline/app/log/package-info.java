/// Faultline's own log: a few rotated files in the home.
/// Must not know what is logged.
@NullMarked
package dev.faultline.app.log;

import org.jspecify.annotations.NullMarked;
