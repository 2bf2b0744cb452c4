package dev.faultline.benchmark.symbol;

import dev.faultline.symbol.Symbolizer;
import dev.faultline.symbol.cache.SymbolCache;
import dev.faultline.symbol.code.SourceFrame;
import dev.faultline.symbol.find.DebugFinder;
import dev.faultline.symbol.object.ObjectReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/// Lookups inside of a process that has done some already, as in the workbench: with one thread, from the start of
/// opening the file.
final class WarmLookups {
    private static final int WARM_UP = 40;
    private static final int SAMPLES = 100;
    private static final int ROUNDS = 20;

    private final Path elf;
    private final long[] addresses;
    private final SymbolCache cache;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long answered;

    WarmLookups(Path elf, List<String> addresses, SymbolCache cache) {
        this.elf = elf;
        this.cache = cache;
        this.addresses = addresses.stream()
                .mapToLong(line -> Long.parseUnsignedLong(line.strip().substring(2), 16))
                .toArray();
    }

    /// CPU milliseconds for one address of a file that was not open before, from its debug information.
    Spread newFile() throws Exception {
        return each(() -> Symbolizer.open(ObjectReader.open(elf), DebugFinder.system(), List.of()));
    }

    /// The same from its cache.
    Spread newFileCached() throws Exception {
        return each(this::cached);
    }

    private Symbolizer cached() throws Exception {
        Symbolizer symbolizer = Symbolizer.open(ObjectReader.open(elf), DebugFinder.system(), List.of(), cache);
        if (!symbolizer.isCached()) {
            throw new IOException("No cache of " + elf);
        }
        return symbolizer;
    }

    /// What opens a file.
    @FunctionalInterface
    private interface Opener {
        Symbolizer open() throws Exception;
    }

    private Spread each(Opener opener) throws Exception {
        List<Double> samples = new ArrayList<>();
        for (int i = 0; i < WARM_UP + SAMPLES; i++) {
            long address = addresses[i * 61 % addresses.length];
            long start = threads.getCurrentThreadCpuTime();
            answer(opener.open(), address);
            if (i >= WARM_UP) {
                samples.add((threads.getCurrentThreadCpuTime() - start) / 1e6);
            }
        }
        return Spread.of(samples.stream().mapToDouble(Double::doubleValue));
    }

    /// Lookups a second of CPU of the thread that asks, from the cache, all addresses in each round.
    Spread cachedRate() throws Exception {
        Symbolizer symbolizer = cached();
        double[] rates = new double[ROUNDS];
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            long start = threads.getCurrentThreadCpuTime();
            for (long address : addresses) {
                answer(symbolizer, address);
            }
            rates[Math.floorMod(round, ROUNDS)] = addresses.length * 1e9 / (threads.getCurrentThreadCpuTime() - start);
        }
        return Spread.of(DoubleStream.of(rates));
    }

    private void answer(Symbolizer symbolizer, long address) {
        List<SourceFrame> frames = symbolizer.lookup(address);
        if (frames.isEmpty()) {
            throw new IllegalStateException("No answer for 0x" + Long.toHexString(address));
        }
        answered += frames.size();
    }

    /// How many frames were seen so far, so that no run is left out as useless.
    long answered() {
        return answered;
    }
}
