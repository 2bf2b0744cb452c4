package dev.faultline.symbol.cache;

import dev.faultline.symbol.code.Claims;
import dev.faultline.symbol.code.CodeFunction;
import dev.faultline.symbol.code.CodeUnit;
import dev.faultline.symbol.code.FunctionName;
import dev.faultline.symbol.code.LineRows;
import dev.faultline.symbol.code.Symbol;
import dev.faultline.symbol.code.SymbolTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Cuts the functions of a unit into pieces that have one line and one chain of calls each.
final class Flattener {
    /// A stretch of code that belongs to a function or an inlined call.
    private record Stretch(long start, long end, int depth, int chain) {}

    private static final Comparator<Stretch> ORDER =
            Comparator.<Stretch>comparingLong(s -> s.start).thenComparingInt(s -> s.depth);
    private static final int DEPTH_LIMIT = 512;

    private final CodeUnit unit;
    private final LineRows rows;
    private final SymbolTable symbols;
    private final Segment segment;
    private final long base;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Stretch> open = new ArrayList<>();
    private int ownChain;
    private int ownFile;
    private int lastFile = -1;
    private int lastFileNumber;

    private Flattener(CodeUnit unit, SymbolTable symbols, Segment segment, long base) {
        this.unit = unit;
        this.rows = unit.rows();
        this.symbols = symbols;
        this.segment = segment;
        this.base = base;
    }

    static Segment flatten(CodeUnit unit, SymbolTable symbols, long base) {
        Segment segment = new Segment(base);
        Flattener flattener = new Flattener(unit, symbols, segment, base);
        long[] ranges = unit.ranges();
        for (int i = 0; i + 1 < ranges.length; i += 2) {
            flattener.within(ranges[i], ranges[i + 1]);
        }
        return segment;
    }

    /// The functions in a range, and lines without a function: assembly, and what compilers add (`_GLOBAL__sub_I_`).
    private void within(long start, long end) {
        Claims parts = unit.parts();
        long at = start;
        for (int i = parts.from(start); i < parts.size() && at != end; i++) {
            long from = lower(parts.start(i), end);
            if (Long.compareUnsigned(at, from) < 0) {
                lines(at, from);
                at = from;
            }
            long to = lower(parts.end(i), end);
            if (Long.compareUnsigned(at, to) < 0) {
                range(unit.function(i), at, to);
                at = to;
            }
        }
        if (at != end) {
            lines(at, end);
        }
    }

    private static long lower(long a, long b) {
        return Long.compareUnsigned(a, b) < 0 ? a : b;
    }

    /// Lines between functions.
    private void lines(long start, long end) {
        for (int row = Math.max(0, rows.lastUpTo(start)); row + 1 < rows.size(); row++) {
            long at = rows.address(row);
            if (Long.compareUnsigned(at, end) >= 0) {
                break;
            }
            if (rows.file(row) >= 0) {
                long from = Long.compareUnsigned(at, start) < 0 ? start : at;
                loose(from, lower(rows.address(row + 1), end));
            }
        }
    }

    private void loose(long start, long end) {
        if (!fits(start) || !fits(end)) {
            return;
        }
        long at = start;
        while (Long.compareUnsigned(at, end) < 0) {
            long stop = stop(at, end);
            looseOf(at, stop);
            at = stop;
        }
    }

    /// The end, or where the symbol table changes its mind before it.
    private long stop(long at, long end) {
        long change = symbols.change(at);
        return Long.compareUnsigned(change, end) < 0 ? change : end;
    }

    private void looseOf(long start, long end) {
        Optional<Symbol> symbol = symbols.find(start);
        FunctionName name = symbol.map(s -> new FunctionName(s.name(), 0)).orElse(FunctionName.UNKNOWN);
        CodeFunction function = new CodeFunction(name, new long[0], -1, 0, 0, List.of());
        int chain = segment.chain(function, name, symbol.map(Symbol::address).orElse(0L), 0, 0);
        own(symbol, chain);
        pieces(start, end, chain);
        segment.endRange(end);
    }

    /// Code of the function itself without a line has at least the file of its symbol.
    private void own(Optional<Symbol> symbol, int chain) {
        ownChain = chain;
        ownFile = symbol.map(s -> segment.file(s.file())).orElse(0);
    }

    private boolean fits(long address) {
        return address - base >= 0 && address - base < 0xffffffffL;
    }

    private void range(CodeFunction function, long start, long end) {
        if (!fits(start) || !fits(end) || end <= start) {
            return;
        }
        long at = start;
        while (Long.compareUnsigned(at, end) < 0) {
            long stop = stop(at, end);
            rangeOf(function, at, stop);
            at = stop;
        }
    }

    private void rangeOf(CodeFunction function, long start, long end) {
        // The symbol table has the last word about names, as with answers that come without a cache.
        Optional<Symbol> symbol = symbols.find(start);
        FunctionName name = symbol.map(
                        s -> new FunctionName(s.name(), function.name().startLine()))
                .orElse(function.name());
        long first = symbol.map(Symbol::address).orElse(function.address());
        int chain = segment.chain(function, name, first, 0, 0);
        own(symbol, chain);
        stretches.clear();
        collect(function.inlinees(), chain, 1, start, end);
        stretches.sort(ORDER);
        if (isNested(start, end)) {
            sweep(start, end, chain);
        } else {
            settle(function.inlinees(), chain, 1, start, end);
        }
        segment.endRange(end);
    }

    private void collect(List<CodeFunction> inlinees, int caller, int depth, long start, long end) {
        for (CodeFunction inlinee : inlinees) {
            int chain = 0;
            long[] ranges = inlinee.ranges();
            for (int i = 0; i + 1 < ranges.length; i += 2) {
                long from = Math.max(start, ranges[i]);
                long to = Math.min(end, ranges[i + 1]);
                if (from < to) {
                    chain = chain == 0 ? chain(inlinee, caller) : chain;
                    stretches.add(new Stretch(from, to, depth, chain));
                }
            }
            if (chain != 0 && depth < DEPTH_LIMIT) {
                collect(inlinee.inlinees(), chain, depth + 1, start, end);
            }
        }
    }

    private int chain(CodeFunction inlinee, int caller) {
        int callFile = file(inlinee.callFile());
        callFile = callFile == 0 && caller == ownChain ? ownFile : callFile;
        return segment.chain(inlinee, inlinee.name(), inlinee.address(), caller, callFile);
    }

    private int file(int index) {
        if (index != lastFile) {
            lastFile = index;
            lastFileNumber = segment.file(unit.file(index));
        }
        return lastFileNumber;
    }

    /// Whether each stretch lies inside of one a level above it, beside the others of its level. Compilers put code of
    /// one inlined call between that of another at times, and linkers let units describe the code of others.
    private boolean isNested(long start, long end) {
        open.clear();
        open.add(new Stretch(start, end, 0, 0));
        for (Stretch next : stretches) {
            while (open.getLast().end <= next.start) {
                open.removeLast();
            }
            Stretch owner = open.getLast();
            if (next.depth != owner.depth + 1 || next.end > owner.end) {
                return false;
            }
            open.add(next);
        }
        return true;
    }

    /// Goes over the stretches in the order of their starts; the innermost that is open owns the code.
    private void sweep(long start, long end, int chain) {
        open.clear();
        open.add(new Stretch(start, end, 0, chain));
        long at = start;
        for (Stretch next : stretches) {
            at = close(at, next.start);
            Stretch owner = open.getLast();
            if (next.start > at) {
                pieces(at, next.start, owner.chain);
                at = next.start;
            }
            open.add(next);
        }
        close(at, Long.MAX_VALUE);
    }

    private long close(long from, long limit) {
        long at = from;
        while (!open.isEmpty() && open.getLast().end <= limit) {
            Stretch last = open.removeLast();
            if (last.end > at) {
                pieces(at, last.end, last.chain);
                at = last.end;
            }
        }
        return at;
    }

    /// Where inlined calls overlap the first has the code, as in answers that come without a cache.
    private void settle(List<CodeFunction> inlinees, int caller, int depth, long start, long end) {
        Claims.Builder claims = new Claims.Builder();
        for (int i = 0; i < inlinees.size() && depth <= DEPTH_LIMIT; i++) {
            long[] ranges = inlinees.get(i).ranges();
            for (int k = 0; k + 1 < ranges.length; k += 2) {
                claims.add(Math.max(start, ranges[k]), Math.max(start, Math.min(end, ranges[k + 1])), i);
            }
        }
        Claims settled = claims.build();
        long at = start;
        for (int i = 0; i < settled.size(); i++) {
            CodeFunction inlinee = inlinees.get(settled.claimant(i));
            piecesBefore(at, settled.start(i), caller);
            settle(inlinee.inlinees(), chain(inlinee, caller), depth + 1, settled.start(i), settled.end(i));
            at = settled.end(i);
        }
        piecesBefore(at, end, caller);
    }

    private void piecesBefore(long start, long end, int chain) {
        if (start < end) {
            pieces(start, end, chain);
        }
    }

    private void pieces(long start, long end, int chain) {
        int row = rows.lastUpTo(start);
        long at = start;
        while (at < end) {
            boolean known = row >= 0 && rows.file(row) >= 0;
            int file = known ? file(rows.file(row)) : 0;
            file = file == 0 && chain == ownChain ? ownFile : file;
            segment.piece(at, file, known ? rows.line(row) : 0, known ? rows.column(row) : 0, chain);
            row++;
            at = row < rows.size() ? Math.min(end, rows.address(row)) : end;
        }
    }
}
