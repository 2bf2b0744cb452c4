/// Bundles: written from a home, looked at without touching it, taken into it.
/// Must not know how files are imported, nor JavaFX.
@NullMarked
package dev.faultline.live.bundle;

import org.jspecify.annotations.NullMarked;
