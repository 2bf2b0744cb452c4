/// A window without a display, and someone at its keyboard and mouse: what tests of the window share. Never part of the
/// product. It must not know any other room; of the window it knows the ids of a few nodes.
@NullMarked
package dev.faultline.stage;

import org.jspecify.annotations.NullMarked;
