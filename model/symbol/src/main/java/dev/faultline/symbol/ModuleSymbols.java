package dev.faultline.symbol;

import dev.faultline.symbol.bytes.MalformedDataException;
import dev.faultline.symbol.cache.CacheFile;
import dev.faultline.symbol.code.SourceFrame;
import java.util.List;

/// What answers for a module. Safe from many threads.
sealed interface ModuleSymbols {
    Finding finding();

    /// The frames at a distance from the module's first byte.
    ///
    /// @throws MalformedDataException when the cache behind it turns out to be damaged
    List<SourceFrame> lookup(long offset);

    /// A cache; the files it was made from may be gone.
    record FromCache(CacheFile cache, Finding finding) implements ModuleSymbols {
        @Override
        public List<SourceFrame> lookup(long offset) {
            try {
                return cache.lookup(cache.base() + offset);
            } catch (IndexOutOfBoundsException e) {
                throw new MalformedDataException("A part of the cache is damaged: " + e.getMessage(), offset);
            }
        }
    }

    /// Files with debug information or symbols.
    record FromFiles(Symbolizer symbolizer, Finding finding) implements ModuleSymbols {
        @Override
        public List<SourceFrame> lookup(long offset) {
            return symbolizer.lookup(symbolizer.object().loadAddress() + offset);
        }
    }

    /// Nothing.
    record None(Finding finding) implements ModuleSymbols {
        @Override
        public List<SourceFrame> lookup(long offset) {
            return List.of();
        }
    }
}
