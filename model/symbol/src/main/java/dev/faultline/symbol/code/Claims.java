package dev.faultline.symbol.code;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/// Ranges of addresses that several may claim; each address belongs to the claimant with the lowest number. Immutable.
///
/// Linkers keep one copy of a function that many units were compiled with, and let the debug information of all of them
/// describe it: somebody has to be asked first, and always the same.
public final class Claims {
    private final long[] starts;
    private final long[] ends;
    private final int[] claimants;

    private Claims(long[] starts, long[] ends, int[] claimants) {
        this.starts = starts;
        this.ends = ends;
        this.claimants = claimants;
    }

    /// The number of ranges; they do not overlap and are in the order of addresses.
    public int size() {
        return starts.length;
    }

    /// The first address of a range.
    public long start(int place) {
        return starts[place];
    }

    /// The address behind a range.
    public long end(int place) {
        return ends[place];
    }

    /// To whom a range belongs.
    public int claimant(int place) {
        return claimants[place];
    }

    /// The place of the range that holds the address; -1 where nobody claims it.
    public int find(long address) {
        int place = from(address);
        boolean holds = place < starts.length && Long.compareUnsigned(starts[place], address) <= 0;
        return holds ? place : -1;
    }

    /// Whether each address of a range, which is not empty, belongs to somebody.
    public boolean cover(long start, long end) {
        long at = start;
        for (int i = from(start); i < starts.length && Long.compareUnsigned(at, end) < 0; i++) {
            if (Long.compareUnsigned(starts[i], at) > 0) {
                return false;
            }
            at = ends[i];
        }
        return Long.compareUnsigned(at, end) >= 0;
    }

    /// The place of the first range that ends behind the address.
    public int from(long address) {
        return AddressOrder.lastUpTo(ends, ends.length, address) + 1;
    }

    /// Collects claims, and settles them.
    public static final class Builder {
        private record Claim(long end, int claimant) {}

        private long[] starts = new long[64];
        private long[] ends = new long[64];
        private int[] claimants = new int[64];
        private int count;

        private final PriorityQueue<Claim> open = new PriorityQueue<>(Comparator.comparingInt(Claim::claimant));
        private long at;

        /// Claims a range; an empty one is no claim.
        public void add(long start, long end, int claimant) {
            if (Long.compareUnsigned(start, end) < 0) {
                append(start, end, claimant);
            }
        }

        private void append(long start, long end, int claimant) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
                claimants = Arrays.copyOf(claimants, count * 2);
            }
            starts[count] = start;
            ends[count] = end;
            claimants[count] = claimant;
            count++;
        }

        /// Gives each address to the lowest of its claimants.
        public Claims build() {
            int[] order = AddressOrder.of(starts, count);
            Builder settled = new Builder();
            for (int row : order) {
                settled.settle(starts[row]);
                settled.claim(starts[row], ends[row], claimants[row]);
            }
            settled.settle(-1L);
            return new Claims(
                    Arrays.copyOf(settled.starts, settled.count),
                    Arrays.copyOf(settled.ends, settled.count),
                    Arrays.copyOf(settled.claimants, settled.count));
        }

        /// Gives each address to the claim that starts last, of those that start together to the last one: of functions
        /// that overlap that is the inner one.
        public Claims buildInnermost() {
            int[] order = AddressOrder.of(starts, count);
            Builder ranked = new Builder();
            for (int i = 0; i < count; i++) {
                ranked.append(starts[order[i]], ends[order[i]], count - 1 - i);
            }
            Claims settled = ranked.build();
            for (int i = 0; i < settled.claimants.length; i++) {
                settled.claimants[i] = claimants[order[count - 1 - settled.claimants[i]]];
            }
            return settled;
        }

        /// What a better claimant holds to its end need not wait: most claims are copies of one that came before.
        private void claim(long start, long end, int claimant) {
            Claim best = open.peek();
            boolean lost = best != null && best.claimant <= claimant && Long.compareUnsigned(end, best.end) <= 0;
            if (!lost) {
                at = open.isEmpty() ? start : at;
                open.add(new Claim(end, claimant));
            }
        }

        /// Gives away the addresses before this one.
        private void settle(long limit) {
            while (!open.isEmpty() && Long.compareUnsigned(at, limit) < 0) {
                Claim best = open.peek();
                long end = Long.compareUnsigned(best.end, limit) < 0 ? best.end : limit;
                if (Long.compareUnsigned(at, end) < 0) {
                    give(end, best.claimant);
                }
                while (!open.isEmpty() && Long.compareUnsigned(open.peek().end, at) <= 0) {
                    open.remove();
                }
            }
        }

        private void give(long end, int claimant) {
            boolean longer = count > 0 && ends[count - 1] == at && claimants[count - 1] == claimant;
            if (longer) {
                ends[count - 1] = end;
            } else {
                append(at, end, claimant);
            }
            at = end;
        }
    }
}
