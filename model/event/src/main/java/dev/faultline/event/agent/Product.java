package dev.faultline.event.agent;

import org.jspecify.annotations.Nullable;

/// A browser or an operating system.
///
/// @param version as far as it was told, parts joined by dots; null if not told
public record Product(String name, @Nullable String version) {}
