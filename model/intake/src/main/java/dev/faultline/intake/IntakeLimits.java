package dev.faultline.intake;

/// How long things may be, decompressed, in bytes.
///
/// @param event an item that holds an event, or an event on its own
/// @param envelope a whole envelope, and so each attachment
public record IntakeLimits(int event, long envelope) {
    /// Events of 20 MiB, envelopes of 200 MiB.
    public static final IntakeLimits DEFAULT = new IntakeLimits(20 << 20, 200L << 20);
}
