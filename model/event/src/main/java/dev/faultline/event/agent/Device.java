package dev.faultline.event.agent;

import org.jspecify.annotations.Nullable;

/// A device.
///
/// @param family such as `iPhone`, `Mac`, or the model where there is no family
public record Device(
        String family, @Nullable String model, @Nullable String brand) {}
