/// Files dropped on the window: what they are by their names, what will happen to them, and a word on both while they
/// hover. Must not know how files are read.
@NullMarked
package dev.faultline.ui.drop;

import org.jspecify.annotations.NullMarked;
