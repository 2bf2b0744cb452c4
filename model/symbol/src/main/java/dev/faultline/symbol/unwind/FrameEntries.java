package dev.faultline.symbol.unwind;

import dev.faultline.symbol.bytes.MalformedDataException;
import dev.faultline.symbol.code.AddressOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The frame description entries of a section: where their code and their instructions are. Kept in arrays, as large
/// libraries have a million of them.
final class FrameEntries {
    private static final int LIMIT = 1 << 24;

    private long[] starts = new long[64];
    private long[] ends = new long[64];
    private long[] instructions = new long[64];
    private long[] stops = new long[64];
    private int[] commons = new int[64];
    private final List<CommonEntry> common = new ArrayList<>();
    private final Map<CommonEntry, Integer> places = new HashMap<>();
    private int count;

    void add(long start, long end, long from, long stop, CommonEntry entry) {
        if (count == LIMIT) {
            throw new MalformedDataException("More than " + LIMIT + " entries", from);
        }
        if (count == starts.length) {
            int capacity = count * 2;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            instructions = Arrays.copyOf(instructions, capacity);
            stops = Arrays.copyOf(stops, capacity);
            commons = Arrays.copyOf(commons, capacity);
        }
        starts[count] = start;
        ends[count] = end;
        instructions[count] = from;
        stops[count] = stop;
        commons[count++] = places.computeIfAbsent(entry, e -> {
            common.add(e);
            return common.size() - 1;
        });
    }

    /// Sorts by start; linkers write them sorted already.
    void sort() {
        boolean sorted = IntStream.range(1, count).allMatch(i -> Long.compareUnsigned(starts[i - 1], starts[i]) <= 0);
        if (!sorted) {
            int[] order = IntStream.range(0, count)
                    .boxed()
                    .sorted((a, b) -> Long.compareUnsigned(starts[a], starts[b]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            starts = ordered(starts, order);
            ends = ordered(ends, order);
            instructions = ordered(instructions, order);
            stops = ordered(stops, order);
            int[] unordered = commons;
            commons = IntStream.of(order).map(i -> unordered[i]).toArray();
        }
    }

    private static long[] ordered(long[] values, int[] order) {
        return IntStream.of(order).mapToLong(i -> values[i]).toArray();
    }

    int size() {
        return count;
    }

    long start(int place) {
        return starts[place];
    }

    long end(int place) {
        return ends[place];
    }

    /// Where its instructions begin.
    long instructions(int place) {
        return instructions[place];
    }

    /// Where its instructions end.
    long stop(int place) {
        return stops[place];
    }

    CommonEntry common(int place) {
        return common.get(commons[place]);
    }

    /// The entry that holds an address; negative: none.
    int find(long address) {
        int place = AddressOrder.lastUpTo(starts, count, address);
        boolean inside = place >= 0 && Long.compareUnsigned(address, ends[place]) < 0;
        return inside ? place : -1;
    }
}
