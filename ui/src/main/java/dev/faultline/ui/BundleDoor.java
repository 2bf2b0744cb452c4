package dev.faultline.ui;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Leads a window into a bundle and back.
///
/// @param open looks at a bundle
/// @param close goes back to the home
record BundleDoor(Consumer<Path> open, Runnable close) {}
