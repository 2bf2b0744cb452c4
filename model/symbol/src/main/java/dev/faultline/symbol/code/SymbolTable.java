package dev.faultline.symbol.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
        private record Entry(long address, long size, int rank, int index) {}

        private final List<Entry> entries = new ArrayList<>();

        /// Adds a symbol.
        ///
        /// @param rank what wins among equals; higher is better
        /// @param index what its name is asked by
        public void add(long address, long size, int rank, int index) {
            entries.add(new Entry(address, size, rank, index));
        }

        /// The table; the names are asked for later, by index.
        public SymbolTable build(IntFunction<String> names) {
            Entry[] sorted = entries.toArray(new Entry[0]);
            Arrays.sort(sorted, (a, b) -> Long.compareUnsigned(a.address, b.address));
            int count = keepBest(sorted);
            long[] addresses = new long[count];
            long[] sizes = new long[count];
            int[] indices = new int[count];
            for (int i = 0; i < count; i++) {
                addresses[i] = sorted[i].address;
                sizes[i] = sorted[i].size;
                indices[i] = sorted[i].index;
            }
            return new SymbolTable(addresses, sizes, indices, names);
        }

        private static int keepBest(Entry[] sorted) {
            Comparator<Entry> better = Comparator.<Entry>comparingLong(e -> e.size)
                    .thenComparingInt(e -> e.rank)
                    .thenComparingInt(e -> e.index);
            int count = 0;
            for (Entry entry : sorted) {
                if (count > 0 && sorted[count - 1].address == entry.address) {
                    sorted[count - 1] = better.compare(entry, sorted[count - 1]) > 0 ? entry : sorted[count - 1];
                } else {
                    sorted[count++] = entry;
                }
            }
            return count;
        }
    }
}
