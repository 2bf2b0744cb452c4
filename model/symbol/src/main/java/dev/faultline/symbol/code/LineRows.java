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
        int low = 0;
        int high = addresses.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(addresses[middle], address) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /// Collects rows in any order of sequences; rows of one sequence come in the order of their addresses.
    public static final class Builder {
        private long[] addresses = new long[256];
        private int[] files = new int[256];
        private int[] lines = new int[256];
        private char[] columns = new char[256];
        private int count;
        private int sequenceStart;
        private boolean sorted = true;

        /// Adds a row. Of several at one address the last stays.
        public void add(long address, int file, int line, int column) {
            if (count > sequenceStart && addresses[count - 1] == address) {
                count--;
            } else if (count > 0 && Long.compareUnsigned(address, addresses[count - 1]) < 0) {
                sorted = false;
            }
            grow();
            addresses[count] = address;
            files[count] = file;
            lines[count] = line;
            columns[count] = (char) (column > Character.MAX_VALUE ? 0 : column);
            count++;
        }

        /// Ends a sequence: from this address on there is a gap.
        public void end(long address) {
            if (count > sequenceStart && addresses[count - 1] == address) {
                count--;
            }
            if (count > sequenceStart) {
                add(address, -1, 0, 0);
            }
            sequenceStart = count;
        }

        /// Forgets the rows since the last end.
        public void dropSequence() {
            count = sequenceStart;
        }

        private void grow() {
            if (count == addresses.length) {
                int capacity = count * 2;
                addresses = Arrays.copyOf(addresses, capacity);
                files = Arrays.copyOf(files, capacity);
                lines = Arrays.copyOf(lines, capacity);
                columns = Arrays.copyOf(columns, capacity);
            }
        }

        /// The rows, sorted.
        public LineRows build() {
            if (!sorted) {
                return sort();
            }
            return new LineRows(
                    Arrays.copyOf(addresses, count),
                    Arrays.copyOf(files, count),
                    Arrays.copyOf(lines, count),
                    Arrays.copyOf(columns, count));
        }

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
            ordered.sorted = true;
            return ordered.build();
        }
    }
}
