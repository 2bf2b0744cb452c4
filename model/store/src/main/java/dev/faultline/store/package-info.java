/// The segment log, which is the truth, and its H2 index, which can be rebuilt from it.
/// The only room that says SQL; must not know HTTP, the pipeline's steps or the window.
@NullMarked
package dev.faultline.store;

import org.jspecify.annotations.NullMarked;
