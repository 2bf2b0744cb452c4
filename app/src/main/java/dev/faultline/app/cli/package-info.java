/// The command line: one class for each command, tables for people, JSON for programs.
/// Must not know the window.
@NullMarked
package dev.faultline.app.cli;

import org.jspecify.annotations.NullMarked;
