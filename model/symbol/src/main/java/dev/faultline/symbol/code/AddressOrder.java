package dev.faultline.symbol.code;

/// The order of rows by their addresses, for tables that are kept as columns, and the way to a row. A merge sort
/// without objects: most runs of a symbolizer are too short to pay for the boxes and comparators of the library.
public final class AddressOrder {
    private final long[] addresses;
    private int[] order;
    private int[] merged;

    private AddressOrder(long[] addresses, int count) {
        this.addresses = addresses;
        this.order = new int[count];
        this.merged = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
    }

    /// The places of the first `count` addresses, lowest address first; equal ones stay as they came.
    public static int[] of(long[] addresses, int count) {
        AddressOrder sort = new AddressOrder(addresses, count);
        for (int width = 1; width < count; width *= 2) {
            sort.pass(width);
        }
        return sort.order;
    }

    /// The last place of sorted addresses that holds this one or one before it; -1 where all are behind it.
    ///
    /// @param count how many of them count
    public static int lastUpTo(long[] sorted, int count, long address) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(sorted[middle], address) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private void pass(int width) {
        int count = order.length;
        boolean changed = false;
        for (int from = 0; from < count; from += 2 * width) {
            int middle = Math.min(from + width, count);
            int to = Math.min(middle + width, count);
            if (middle < to && isAfter(order[middle - 1], order[middle])) {
                merge(from, middle, to);
                changed = true;
            } else {
                System.arraycopy(order, from, merged, from, to - from);
            }
        }
        if (changed) {
            int[] spare = order;
            order = merged;
            merged = spare;
        }
    }

    private boolean isAfter(int a, int b) {
        return Long.compareUnsigned(addresses[a], addresses[b]) > 0;
    }

    private void merge(int from, int middle, int to) {
        int left = from;
        int right = middle;
        for (int at = from; at < to; at++) {
            boolean fromRight = left == middle || (right < to && isAfter(order[left], order[right]));
            merged[at] = fromRight ? order[right++] : order[left++];
        }
    }
}
