/// The command palette: one box that finds commands, issues, releases and settings by a few letters of their names.
/// Must not know any screen; what it finds comes from sources.
@NullMarked
package dev.faultline.ui.palette;

import org.jspecify.annotations.NullMarked;
