package dev.faultline.triage.release;

/// How the rate of something changed from one release to the next.
///
/// Whether a change is sure is decided as for two Poisson counts: given both together, the later one is binomial, and
/// lies two standard deviations or more away from what equal rates would give. What was never seen is sure to be away
/// when equal rates would have given three or more of it (the rule of three).
///
/// @param factor rate after by rate before; infinite when there was none before
/// @param sure whether chance alone would hardly give it
public record Shift(Kind kind, double factor, boolean sure) {
    private static final double NOTABLE = 1.5;
    private static final double DEVIATIONS = 2;
    private static final double ABSENT = 3;

    /// The directions of change.
    public enum Kind {
        NEW,
        GONE,
        WORSE,
        BETTER,
        SAME
    }

    /// Compares two counts by how much of each release was run.
    ///
    /// @param before count in the earlier release, not both 0
    /// @param after count in the later release
    /// @param ranBefore how much the earlier release was run, in any unit, more than 0
    /// @param ranAfter how much the later release was run, in the same unit
    public static Shift of(long before, long after, double ranBefore, double ranAfter) {
        double factor = (after / ranAfter) / (before / ranBefore);
        if (before == 0) {
            return new Shift(Kind.NEW, factor, after * ranBefore / ranAfter >= ABSENT);
        }
        if (after == 0) {
            return new Shift(Kind.GONE, 0, before * ranAfter / ranBefore >= ABSENT);
        }
        boolean sure = Math.abs(deviation(before, after, ranBefore, ranAfter)) >= DEVIATIONS;
        if (factor >= NOTABLE) {
            return new Shift(Kind.WORSE, factor, sure);
        }
        return factor <= 1 / NOTABLE ? new Shift(Kind.BETTER, factor, sure) : new Shift(Kind.SAME, factor, sure);
    }

    private static double deviation(long before, long after, double ranBefore, double ranAfter) {
        double share = ranAfter / (ranBefore + ranAfter);
        double both = (double) before + after;
        return (after - both * share) / Math.sqrt(both * share * (1 - share));
    }
}
