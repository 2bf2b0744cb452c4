package dev.faultline.benchmark.symbol;

import dev.faultline.symbol.code.Symbol;
import dev.faultline.symbol.demangle.Demangler;
import dev.faultline.symbol.demangle.Style;
import dev.faultline.symbol.object.ObjectReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;

/// Names of functions as a file has them, demangled by one thread that has done so for a while.
final class DemangledNames {
    private static final int ROUNDS = 10;

    private final List<String> names;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private DemangledNames(List<String> names) {
        this.names = names;
    }

    static DemangledNames of(Path elf) throws Exception {
        return new DemangledNames(ObjectReader.open(elf).symbols().list().stream()
                .map(Symbol::name)
                .filter(name -> name.startsWith("_Z"))
                .toList());
    }

    int count() {
        return names.size();
    }

    /// Names a second of CPU, all names in each round.
    Spread rate(Style style) {
        Demangler demangler = new Demangler(style);
        double[] rates = new double[ROUNDS];
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            long start = threads.getCurrentThreadCpuTime();
            long letters = 0;
            for (String name : names) {
                letters += demangler.demangle(name).length();
            }
            if (letters < names.size()) {
                throw new IllegalStateException("Names without letters");
            }
            rates[Math.floorMod(round, ROUNDS)] = names.size() * 1e9 / (threads.getCurrentThreadCpuTime() - start);
        }
        return Spread.of(DoubleStream.of(rates));
    }
}
