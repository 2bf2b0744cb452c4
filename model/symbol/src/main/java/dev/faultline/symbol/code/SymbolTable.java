package dev.faultline.symbol.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Symbols of functions, sorted by address; names are read when asked for. Immutable and safe from many threads if
/// the source of the names is.
public final class SymbolTable {
    private final long[] addresses;
    private final long[] sizes;
    private final long[] reaches;
    private final int[] indices;
    private final Texts texts;

    /// What symbols are called, by the index they were added with.
    public interface Texts {
        /// The name.
        String name(int index);

        /// The source file that a local symbol belongs to; null: not known.
        @Nullable
        String file(int index);
    }

    private SymbolTable(long[] addresses, long[] sizes, long[] reaches, int[] indices, Texts texts) {
        this.addresses = addresses;
        this.sizes = sizes;
        this.reaches = reaches;
        this.indices = indices;
        this.texts = texts;
    }

    /// A table without symbols.
    public static SymbolTable empty() {
        return of(List.of());
    }

    /// A table of the given symbols.
    public static SymbolTable of(List<Symbol> symbols) {
        Builder builder = new Builder();
        for (int i = 0; i < symbols.size(); i++) {
            builder.add(symbols.get(i).address(), symbols.get(i).size(), -1, 1, i);
        }
        List<Symbol> copy = List.copyOf(symbols);
        return builder.build(new Texts() {
            @Override
            public String name(int index) {
                return copy.get(index).name();
            }

            @Override
            public @Nullable String file(int index) {
                return copy.get(index).file();
            }
        });
    }

    /// The number of symbols.
    public int size() {
        return addresses.length;
    }

    /// The symbol at a place of the table, which is in the order of addresses.
    public Symbol get(int place) {
        int index = indices[place];
        return new Symbol(texts.name(index), addresses[place], sizes[place], texts.file(index));
    }

    /// The symbol whose range holds the address. A symbol without a size reaches to the next one.
    public Optional<Symbol> find(long address) {
        int place = placeOf(address);
        return place < 0 ? Optional.empty() : Optional.of(get(place));
    }

    /// The first address behind a symbol's place that it does not name any more: where it ends, or another begins.
    public long end(int place) {
        boolean last = place + 1 == addresses.length;
        long room = (last ? -1L : addresses[place + 1]) - addresses[place];
        return addresses[place] + (Long.compareUnsigned(reaches[place], room) < 0 ? reaches[place] : room);
    }

    /// The next address after this one at which [#find] may have another answer.
    public long change(long address) {
        int place = lastUpTo(address);
        boolean inside = place >= 0 && holds(place, address);
        if (inside) {
            return end(place);
        }
        return place + 1 < addresses.length ? addresses[place + 1] : -1L;
    }

    private int placeOf(long address) {
        int place = lastUpTo(address);
        return place >= 0 && holds(place, address) ? place : -1;
    }

    private boolean holds(int place, long address) {
        return Long.compareUnsigned(address - addresses[place], reaches[place]) < 0;
    }

    private int lastUpTo(long address) {
        return AddressOrder.lastUpTo(addresses, addresses.length, address);
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
        private long[] limits = new long[1024];
        private int[] ranks = new int[1024];
        private int[] indices = new int[1024];
        private int count;

        /// Adds a symbol.
        ///
        /// @param limit how far it reaches at most if it has no size; -1: to the next
        /// @param rank what wins among equals; higher is better
        /// @param index what its name is asked by; higher than those before
        public void add(long address, long size, long limit, int rank, int index) {
            if (count == addresses.length) {
                addresses = Arrays.copyOf(addresses, count * 2);
                sizes = Arrays.copyOf(sizes, count * 2);
                limits = Arrays.copyOf(limits, count * 2);
                ranks = Arrays.copyOf(ranks, count * 2);
                indices = Arrays.copyOf(indices, count * 2);
            }
            addresses[count] = address;
            sizes[count] = size;
            limits[count] = limit;
            ranks[count] = rank;
            indices[count] = index;
            count++;
        }

        /// The table; the texts are asked for later, by index.
        public SymbolTable build(Texts texts) {
            int[] order = AddressOrder.of(addresses, count);
            int kept = keepBest(order);
            long[] keptAddresses = new long[kept];
            long[] keptSizes = new long[kept];
            long[] keptReaches = new long[kept];
            int[] keptIndices = new int[kept];
            for (int i = 0; i < kept; i++) {
                keptAddresses[i] = addresses[order[i]];
                keptSizes[i] = sizes[order[i]];
                keptReaches[i] = keptSizes[i] == 0 ? limits[order[i]] : keptSizes[i];
                keptIndices[i] = indices[order[i]];
            }
            return new SymbolTable(keptAddresses, keptSizes, keptReaches, keptIndices, texts);
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
