package dev.faultline.benchmark.symbol;

import dev.faultline.symbol.Symbolizer;
import dev.faultline.symbol.cache.SymbolCache;
import dev.faultline.symbol.code.SourceFrame;
import dev.faultline.symbol.find.DebugFinder;
import dev.faultline.symbol.object.ObjectReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// One run of a symbolizer, for a harness that measures processes:
///
/// - `lookup ELF ADDRESSES`: cold, from the debug information
/// - `cache ELF FOLDER`: builds the cache
/// - `cached ELF ADDRESSES FOLDER`: from the cache, then tells lookups a second on standard error
///
/// `ADDRESSES` is a file with one `0x...` a line. Start the JVM as the command line does:
/// `-XX:+UseSerialGC -XX:TieredStopAtLevel=1`.
public final class SymbolBenchmark {
    private static final int ROUNDS = 20;
    private static final int THREADS = 2;

    private SymbolBenchmark() {}

    /// Runs one of the modes.
    public static void main(String[] args) throws Exception {
        if (args.length < 3) {
            throw new IllegalArgumentException("lookup ELF ADDRESSES | cache ELF FOLDER | cached ELF ADDRESSES FOLDER");
        }
        Path elf = Path.of(args[1]);
        switch (args[0]) {
            case "lookup" -> print(Symbolizer.open(elf), addresses(args[2]));
            case "cache" -> open(elf, args[2]).buildCache(new SymbolCache(Path.of(args[2])), THREADS);
            case "cached" -> repeat(open(elf, args[3]), addresses(args[2]));
            default -> throw new IllegalArgumentException("No mode " + args[0]);
        }
    }

    private static Symbolizer open(Path elf, String folder) throws Exception {
        SymbolCache cache = new SymbolCache(Path.of(folder));
        return Symbolizer.open(ObjectReader.open(elf), DebugFinder.system(), List.of(), cache);
    }

    private static long[] addresses(String file) throws Exception {
        return Files.readAllLines(Path.of(file)).stream()
                .mapToLong(line -> Long.parseUnsignedLong(line.strip().substring(2), 16))
                .toArray();
    }

    private static void print(Symbolizer symbolizer, long[] addresses) {
        StringBuilder text = new StringBuilder();
        for (long address : addresses) {
            text.append("0x").append(Long.toHexString(address)).append('\n');
            for (SourceFrame frame : symbolizer.lookup(address)) {
                text.append(frame.symbol()).append('\n');
                text.append(frame.file())
                        .append(':')
                        .append(frame.line())
                        .append(':')
                        .append(frame.column());
                text.append('\n');
            }
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(text);
    }

    private static void repeat(Symbolizer symbolizer, long[] addresses) {
        print(symbolizer, addresses);
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (long address : addresses) {
                if (symbolizer.lookup(address).isEmpty()) {
                    throw new IllegalStateException("No answer for 0x" + Long.toHexString(address));
                }
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        System.err.println(Math.round(addresses.length * 1e9 / best) + " lookups/s, cached: " + symbolizer.isCached());
    }
}
