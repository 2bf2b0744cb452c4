package dev.faultline.collector.body;

import dev.faultline.intake.IntakeLimits;

/// How many bytes are taken, and where they wait.
///
/// @param taken what the intake takes; a body on the wire may not be larger than an envelope either
/// @param inMemory the beginning of a body that is held in memory; what is larger waits in a file
/// @param allInMemory all that is held in memory at the same time; bodies beyond wait in files
public record Limits(IntakeLimits taken, int inMemory, long allInMemory) {
    /// Up to 256 KiB in memory, 32 MiB in all.
    public static Limits of(IntakeLimits taken) {
        return new Limits(taken, 256 << 10, 32L << 20);
    }
}
