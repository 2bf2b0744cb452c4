package dev.faultline.symbol.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// Symbols of functions, sorted by address; names are read when asked for. Immutable and safe from many threads if
/// the source of the names is.
public final class SymbolTable {
    private final long[] addresses;
    private final long[] sizes;
    private final int[] indices;
    private final IntFunction<String> names;

    private SymbolTable(long[] addresses, long[] sizes, int[] indices, IntFunction<String> names) {
        this.addresses = addresses;
        this.sizes = sizes;
        this.indices = indices;
        this.names = names;
    }

    /// A table without symbols.
    public static SymbolTable empty() {
        return new SymbolTable(new long[0], new long[0], new int[0], i -> "");
    }

    /// A table of the given symbols.
    public static SymbolTable of(List<Symbol> symbols) {
        Builder builder = new Builder();
        for (int i = 0; i < symbols.size(); i++) {
            builder.add(symbols.get(i).address(), symbols.get(i).size(), 1, i);
        }
        List<Symbol> copy = List.copyOf(symbols);
        return builder.build(i -> copy.get(i).name());
    }

    /// The number of symbols.
    public int size() {
        return addresses.length;
    }

    /// The symbol at a place of the table, which is in the order of addresses.
    public Symbol get(int place) {
        return new Symbol(names.apply(indices[place]), addresses[place], sizes[place]);
    }

    /// The symbol whose range holds the address. A symbol without a size reaches to the next one.
    public Optional<Symbol> find(long address) {
        int place = placeOf(address);
        return place < 0 ? Optional.empty() : Optional.of(get(place));
    }

    private int placeOf(long address) {
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
        int place = low - 1;
        boolean inside = place >= 0 && (sizes[place] == 0 || address - addresses[place] < sizes[place]);
        return inside ? place : -1;
    }

    /// All symbols in the order of addresses.
    public List<Symbol> list() {
        List<Symbol> all = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            all.add(get(i));
        }
        return all;
    }

    /// Collects symbols; of several at one address the largest stays, then the one of the highest
    /// rank, then the last, as llvm-symbolizer has it (global names come after local ones).
    public static final class Builder {
        private long[] addresses = new long[1024];
        private long[] sizes = new long[1024];
        private int[] ranks = new int[1024];
        private int[] indices = new int[1024];
        private int count;

        /// Adds a symbol.
        ///
        /// @param rank what wins among equals; higher is better
        /// @param index what its name is asked by; higher than those before
        public void add(long address, long size, int rank, int index) {
            if (count == addresses.length) {
                addresses = Arrays.copyOf(addresses, count * 2);
                sizes = Arrays.copyOf(sizes, count * 2);
                ranks = Arrays.copyOf(ranks, count * 2);
                indices = Arrays.copyOf(indices, count * 2);
            }
            addresses[count] = address;
            sizes[count] = size;
            ranks[count] = rank;
            indices[count] = index;
            count++;
        }

        /// The table; the names are asked for later, by index.
        public SymbolTable build(IntFunction<String> names) {
            int[] order = AddressOrder.of(addresses, count);
            int kept = keepBest(order);
            long[] keptAddresses = new long[kept];
            long[] keptSizes = new long[kept];
            int[] keptIndices = new int[kept];
            for (int i = 0; i < kept; i++) {
                keptAddresses[i] = addresses[order[i]];
                keptSizes[i] = sizes[order[i]];
                keptIndices[i] = indices[order[i]];
            }
            return new SymbolTable(keptAddresses, keptSizes, keptIndices, names);
        }

        private int keepBest(int[] order) {
            int kept = 0;
            for (int row : order) {
                if (kept == 0 || addresses[order[kept - 1]] != addresses[row]) {
                    order[kept++] = row;
                } else if (isBetter(row, order[kept - 1])) {
                    order[kept - 1] = row;
                }
            }
            return kept;
        }

        /// Of equals the later one.
        private boolean isBetter(int row, int before) {
            if (sizes[row] != sizes[before]) {
                return sizes[row] > sizes[before];
            }
            return ranks[row] >= ranks[before];
        }
    }
}
