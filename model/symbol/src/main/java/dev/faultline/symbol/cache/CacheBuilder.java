package dev.faultline.symbol.cache;

import dev.faultline.symbol.code.AddressOrder;
import dev.faultline.symbol.code.CodeFunction;
import dev.faultline.symbol.code.CodeUnit;
import dev.faultline.symbol.code.FunctionName;
import dev.faultline.symbol.code.LineRows;
import dev.faultline.symbol.code.Symbol;
import dev.faultline.symbol.code.SymbolTable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;

/// Writes a cache. Units are read and flattened by several threads, the largest first; each goes into the file as soon
/// as it is ready, so that memory holds a few units at a time.
final class CacheBuilder {
    private static final long SIZE_LIMIT = 0xffff0000L;
    private static final long LAST = 0xfffffffeL;

    private final CacheInput input;
    private final FileChannel out;
    private final List<byte[]> unitTable = new ArrayList<>();
    private long[] ranges = new long[1 << 12];
    private int rangeCount;
    private long end = Layout.HEADER;

    CacheBuilder(CacheInput input, FileChannel out) {
        this.input = input;
        this.out = out;
    }

    void build(int threads) throws IOException, InterruptedException {
        int[] order = IntStream.range(0, input.unitCount())
                .boxed()
                .sorted(Comparator.comparingLong(
                        (Integer i) -> -input.unitSize().applyAsLong(i)))
                .mapToInt(Integer::intValue)
                .toArray();
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService pool = Executors.newFixedThreadPool(
                threads,
                Thread.ofPlatform().name("symbol-cache-", 0).daemon(true).factory())) {
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                work.add(pool.submit(() -> {
                    for (int k = next.getAndIncrement(); k < order.length; k = next.getAndIncrement()) {
                        Optional<CodeUnit> unit = input.units().apply(order[k]);
                        if (unit.isPresent()) {
                            add(unit.get(), input.symbols());
                        }
                    }
                    return order.length;
                }));
            }
            for (Future<?> future : work) {
                await(future);
            }
        }
        addUnknown();
        finish();
    }

    private static void await(Future<?> future) throws IOException, InterruptedException {
        try {
            future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IOException("A unit could not be read: " + e.getCause(), e);
        }
    }

    private void add(CodeUnit unit, SymbolTable symbols) throws IOException {
        Segment segment = Flattener.flatten(unit, symbols, input.base());
        if (segment.count > 0) {
            int[] tables = new int[4];
            write(segment, segment.join(tables), tables);
        }
    }

    private synchronized void write(Segment segment, Packed bytes, int[] tables) throws IOException {
        long place = end;
        append(bytes);
        if (end > SIZE_LIMIT) {
            throw new IOException("The cache would be larger than 4 GB");
        }
        Packed entry = new Packed();
        entry.u64(place);
        entry.u32(bytes.size());
        entry.u32(crc(bytes));
        for (int table : tables) {
            entry.u32(table);
        }
        unitTable.add(Arrays.copyOf(entry.array(), entry.size()));
        for (int i = 0; i < segment.count; i++) {
            long block = segment.places[i] == 0 ? 0 : place + segment.places[i];
            range(segment.starts[i] - input.base(), block);
        }
    }

    private void range(long start, long block) {
        if (rangeCount == ranges.length) {
            ranges = Arrays.copyOf(ranges, rangeCount * 2);
        }
        // Sorts by start; of a gap and a block at one start the block comes last and stays.
        ranges[rangeCount++] = start << 32 | block;
    }

    private static int crc(Packed bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes.array(), 0, bytes.size());
        return (int) crc.getValue();
    }

    private void append(Packed bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes.array(), 0, bytes.size());
        while (buffer.hasRemaining()) {
            end += out.write(buffer, end);
        }
    }

    /// The symbols of code that no unit describes.
    private void addUnknown() throws IOException {
        sortRanges();
        List<CodeFunction> functions = new ArrayList<>();
        SymbolTable symbols = input.others();
        for (int i = 0; i < symbols.size(); i++) {
            Symbol symbol = symbols.get(i);
            long at = symbol.address() - input.base();
            long reach = symbols.end(i) - input.base();
            long end = at < 0 ? at : Long.compareUnsigned(reach, LAST) > 0 ? LAST : reach;
            while (at < end) {
                int place = lastUpTo(at << 32 | 0xffffffffL);
                long next = place + 1 < rangeCount ? Math.min(end, ranges[place + 1] >>> 32) : end;
                boolean described = place >= 0 && (ranges[place] & 0xffffffffL) != 0;
                if (!described && next > at) {
                    long[] range = {input.base() + at, input.base() + next};
                    functions.add(new CodeFunction(new FunctionName(symbol.name(), 0), range, -1, 0, 0, List.of()));
                }
                at = Math.max(next, at + 1);
            }
        }
        add(new CodeUnit(functions, new LineRows.Builder().build(), i -> null), symbols);
    }

    private int lastUpTo(long wanted) {
        return AddressOrder.lastUpTo(ranges, rangeCount, wanted);
    }

    private void sortRanges() {
        // Flipping the highest bit makes the signed order of the library's sort the unsigned one.
        for (int i = 0; i < rangeCount; i++) {
            ranges[i] ^= Long.MIN_VALUE;
        }
        Arrays.sort(ranges, 0, rangeCount);
        for (int i = 0; i < rangeCount; i++) {
            ranges[i] ^= Long.MIN_VALUE;
        }
    }

    private void finish() throws IOException {
        sortRanges();
        int kept = 0;
        for (int i = 0; i < rangeCount; i++) {
            if (i + 1 == rangeCount || ranges[i] >>> 32 != ranges[i + 1] >>> 32) {
                ranges[kept++] = ranges[i];
            }
        }
        Packed tables = new Packed();
        unitTable.forEach(tables::add);
        for (int i = 0; i < kept; i++) {
            tables.u32((int) (ranges[i] >>> 32));
        }
        for (int i = 0; i < kept; i++) {
            tables.u32((int) ranges[i]);
        }
        long place = end;
        append(tables);
        header(place, kept, crc(tables));
    }

    private void header(long place, int kept, int crc) throws IOException {
        Packed header = new Packed();
        header.u32(Layout.MAGIC);
        header.u32(Layout.VERSION);
        header.u64(end);
        header.u64(input.base());
        header.u32(unitTable.size());
        header.u32(kept);
        header.u64(place);
        header.u32(crc);
        header.u32(crc(header));
        end = 0;
        append(header);
    }
}
