/// HTTP in: authentication, limits, decompression, one answer per protocol; hands bodies to the intake.
/// The only room that says HTTP; must not know the index, issues or the window.
@NullMarked
package dev.faultline.collector;

import org.jspecify.annotations.NullMarked;
