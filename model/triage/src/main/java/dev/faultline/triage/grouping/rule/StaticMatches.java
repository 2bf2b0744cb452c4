package dev.faultline.triage.grouping.rule;

import java.util.Arrays;

/// Which rules of a set fit the unchanging facts of one frame: one bit a rule. Immutable.
public final class StaticMatches {
    private final long[] bits;

    StaticMatches(long[] bits) {
        this.bits = bits;
    }

    boolean has(int rule) {
        return (bits[rule >> 6] & (1L << rule)) != 0;
    }

    void addTo(long[] all) {
        for (int i = 0; i < all.length; i++) {
            all[i] |= bits[i];
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(bits);
    }
}
