package dev.faultline.symbol.dwarf;

import dev.faultline.symbol.code.Claims;
import java.util.Arrays;

/// The addresses that each unit is asked for.
final class UnitRanges {
    private final long[][] ranges;

    private UnitRanges(long[][] ranges) {
        this.ranges = ranges;
    }

    static UnitRanges of(Claims claims, int unitCount) {
        int[] counts = new int[unitCount];
        for (int i = 0; i < claims.size(); i++) {
            counts[claims.claimant(i)] += 2;
        }
        long[][] ranges = new long[unitCount][];
        Arrays.setAll(ranges, i -> new long[counts[i]]);
        Arrays.fill(counts, 0);
        for (int i = 0; i < claims.size(); i++) {
            int unit = claims.claimant(i);
            ranges[unit][counts[unit]++] = claims.start(i);
            ranges[unit][counts[unit]++] = claims.end(i);
        }
        return new UnitRanges(ranges);
    }

    /// Start, end, start, end ... of a unit, in the order of addresses.
    long[] of(int unit) {
        return ranges[unit];
    }
}
