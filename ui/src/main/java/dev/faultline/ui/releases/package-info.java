/// The releases of a project: their figures, how they fare over time, what differs between two.
/// Must not know how releases are counted, nor any other screen.
@NullMarked
package dev.faultline.ui.releases;

import org.jspecify.annotations.NullMarked;
