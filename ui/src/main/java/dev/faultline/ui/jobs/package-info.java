/// Work under way, and what of it failed: a button in the status bar and the panel it opens.
/// Must not know what the work is about.
@NullMarked
package dev.faultline.ui.jobs;

import org.jspecify.annotations.NullMarked;
