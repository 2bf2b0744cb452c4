package dev.faultline.symbol.dwarf;

import dev.faultline.symbol.code.AddressOrder;
import java.util.Arrays;

/// Ranges of addresses, each with a number; ranges may overlap. Immutable.
final class RangeMap {
    private final long[] starts;
    private final long[] ends;
    private final long[] values;
    /// The highest end of this range and all before it: tells where looking further back is in vain.
    private final long[] reach;

    private RangeMap(long[] starts, long[] ends, long[] values) {
        this.starts = starts;
        this.ends = ends;
        this.values = values;
        this.reach = new long[ends.length];
        long highest = 0;
        for (int i = 0; i < ends.length; i++) {
            highest = Long.compareUnsigned(ends[i], highest) > 0 ? ends[i] : highest;
            reach[i] = highest;
        }
    }

    int size() {
        return starts.length;
    }

    /// The place of the range with the highest start that holds the address, -1 where none does.
    int find(long address) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(starts[middle], address) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return before(low, address);
    }

    /// The next range before this place that holds the address, -1 where none does.
    int before(int place, long address) {
        for (int i = place - 1; i >= 0 && Long.compareUnsigned(reach[i], address) > 0; i--) {
            if (Long.compareUnsigned(ends[i], address) > 0) {
                return i;
            }
        }
        return -1;
    }

    long value(int place) {
        return values[place];
    }

    static final class Builder {
        private long[] starts = new long[64];
        private long[] ends = new long[64];
        private long[] values = new long[64];
        private int count;

        void add(long start, long end, long value) {
            if (Long.compareUnsigned(start, end) >= 0) {
                return;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
                values = Arrays.copyOf(values, count * 2);
            }
            starts[count] = start;
            ends[count] = end;
            values[count] = value;
            count++;
        }

        RangeMap build() {
            int[] order = AddressOrder.of(starts, count);
            long[] sortedStarts = new long[count];
            long[] sortedEnds = new long[count];
            long[] sortedValues = new long[count];
            for (int i = 0; i < count; i++) {
                sortedStarts[i] = starts[order[i]];
                sortedEnds[i] = ends[order[i]];
                sortedValues[i] = values[order[i]];
            }
            return new RangeMap(sortedStarts, sortedEnds, sortedValues);
        }
    }
}
