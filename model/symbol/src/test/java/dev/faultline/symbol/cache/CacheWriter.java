package dev.faultline.symbol.cache;

import dev.faultline.symbol.Symbolizer;
import dev.faultline.symbol.find.DebugFinder;
import dev.faultline.symbol.object.ObjectReader;
import java.nio.file.Path;
import java.util.List;

/// A process of its own for tests: makes the cache of a file again and again, as if others had deleted it.
///
/// `ELF FOLDER ROUNDS`
public final class CacheWriter {
    private CacheWriter() {}

    /// Makes the caches.
    public static void main(String[] args) throws Exception {
        SymbolCache cache = new SymbolCache(Path.of(args[1]));
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            Symbolizer.open(ObjectReader.open(Path.of(args[0])), new DebugFinder(List.of()), List.of())
                    .buildCache(cache, 2);
        }
    }
}
