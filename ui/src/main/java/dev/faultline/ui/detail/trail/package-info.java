/// What became of an issue: its trail in words with the way back, and the notes about it.
/// Knows trails; must not know how decisions are kept.
@NullMarked
package dev.faultline.ui.detail.trail;

import org.jspecify.annotations.NullMarked;
