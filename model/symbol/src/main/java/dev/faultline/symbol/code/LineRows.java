package dev.faultline.symbol.code;

import java.util.Arrays;

/// Lines of code by address: a row reaches to the next one, a row with file -1 is a gap. Columns above 65535 are
/// dropped. Immutable.
public final class LineRows {
    private final long[] addresses;
    private final int[] files;
    private final int[] lines;
    private final char[] columns;

    private LineRows(long[] addresses, int[] files, int[] lines, char[] columns) {
        this.addresses = addresses;
        this.files = files;
        this.lines = lines;
        this.columns = columns;
    }

    /// The number of rows.
    public int size() {
        return addresses.length;
    }

    /// The first address of a row.
    public long address(int row) {
        return addresses[row];
    }

    /// The file of a row as an index of [CodeUnit#file]; -1: a gap.
    public int file(int row) {
        return files[row];
    }

    /// The line of a row; 0: the compiler named none.
    public int line(int row) {
        return lines[row];
    }

    /// The column of a row; 0: unknown.
    public int column(int row) {
        return columns[row];
    }

    /// The row that holds an address, -1 where there is none.
    public int find(long address) {
        int row = lastUpTo(address);
        return row < 0 || files[row] < 0 ? -1 : row;
    }

    /// The last row that starts at the address or before it, gaps included; -1 where there is none.
    public int lastUpTo(long address) {
        return AddressOrder.lastUpTo(addresses, addresses.length, address);
    }

    /// Collects rows: sequences in any order, the rows of each in the order of their addresses.
    public static final class Builder {
        private long[] addresses = new long[256];
        private int[] files = new int[256];
        private int[] lines = new int[256];
        private char[] columns = new char[256];
        private int count;
        private int[] sequences = new int[16];
        private int sequenceCount;

        private int sequenceStart() {
            return sequenceCount == 0 ? 0 : sequences[sequenceCount - 1];
        }

        /// Adds a row. Of several at one address the last stays.
        public void add(long address, int file, int line, int column) {
            if (count > sequenceStart() && addresses[count - 1] == address) {
                count--;
            }
            if (count == addresses.length) {
                grow();
            }
            addresses[count] = address;
            files[count] = file;
            lines[count] = line;
            columns[count] = (char) (column > Character.MAX_VALUE ? 0 : column);
            count++;
        }

        /// Ends a sequence: from this address on there is a gap.
        public void end(long address) {
            int start = sequenceStart();
            if (count > start && addresses[count - 1] == address) {
                count--;
            }
            if (count > start) {
                add(address, -1, 0, 0);
                if (sequenceCount == sequences.length) {
                    sequences = Arrays.copyOf(sequences, sequenceCount * 2);
                }
                sequences[sequenceCount++] = count;
            }
        }

        /// Forgets the rows since the last end.
        public void dropSequence() {
            count = sequenceStart();
        }

        private void grow() {
            int capacity = count * 2;
            addresses = Arrays.copyOf(addresses, capacity);
            files = Arrays.copyOf(files, capacity);
            lines = Arrays.copyOf(lines, capacity);
            columns = Arrays.copyOf(columns, capacity);
        }

        /// The rows of all ended sequences, sorted.
        public LineRows build() {
            dropSequence();
            long[] starts = new long[sequenceCount];
            for (int i = 0; i < sequenceCount; i++) {
                starts[i] = addresses[first(i)];
            }
            int[] order = AddressOrder.of(starts, sequenceCount);
            Builder joined = new Builder();
            joined.reserve(count);
            boolean sorted = true;
            for (int sequence : order) {
                sorted &= copy(joined, first(sequence), sequences[sequence]);
            }
            return sorted ? joined.rows() : joined.sort();
        }

        private int first(int sequence) {
            return sequence == 0 ? 0 : sequences[sequence - 1];
        }

        private void reserve(int capacity) {
            addresses = new long[capacity];
            files = new int[capacity];
            lines = new int[capacity];
            columns = new char[capacity];
        }

        /// Copies a sequence to the end; false where its addresses do not follow.
        private boolean copy(Builder target, int from, int to) {
            if (target.count > 0 && target.addresses[target.count - 1] == addresses[from]) {
                target.count--;
            }
            int at = target.count;
            System.arraycopy(addresses, from, target.addresses, at, to - from);
            System.arraycopy(files, from, target.files, at, to - from);
            System.arraycopy(lines, from, target.lines, at, to - from);
            System.arraycopy(columns, from, target.columns, at, to - from);
            target.count = at + to - from;
            for (int i = Math.max(at, 1); i < target.count; i++) {
                if (Long.compareUnsigned(target.addresses[i - 1], target.addresses[i]) >= 0) {
                    return false;
                }
            }
            return true;
        }

        private LineRows rows() {
            return new LineRows(
                    Arrays.copyOf(addresses, count),
                    Arrays.copyOf(files, count),
                    Arrays.copyOf(lines, count),
                    Arrays.copyOf(columns, count));
        }

        /// For sequences that overlap, which only damaged or merged files have.
        private LineRows sort() {
            Integer[] order = new Integer[count];
            Arrays.setAll(order, i -> i);
            // A gap at an address gives way to a row that starts there.
            Arrays.sort(order, (a, b) -> {
                int byAddress = Long.compareUnsigned(addresses[a], addresses[b]);
                return byAddress != 0 ? byAddress : Boolean.compare(files[a] >= 0, files[b] >= 0);
            });
            Builder ordered = new Builder();
            for (int i : order) {
                ordered.add(addresses[i], files[i], lines[i], columns[i]);
            }
            return ordered.rows();
        }
    }
}
