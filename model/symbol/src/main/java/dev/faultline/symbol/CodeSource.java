package dev.faultline.symbol;

import dev.faultline.symbol.cache.CacheFile;
import dev.faultline.symbol.cache.CacheInput;
import dev.faultline.symbol.code.SourceFrame;
import dev.faultline.symbol.code.SymbolTable;
import dev.faultline.symbol.dwarf.DwarfCode;
import dev.faultline.symbol.object.BreakpadObject;
import java.util.List;
import java.util.Optional;

/// What answers for the code of an object.
sealed interface CodeSource {
    /// The frames at an address, innermost first.
    List<SourceFrame> lookup(long address);

    /// What was found to be wrong so far.
    List<String> problems();

    /// Whether the symbol table has the last word about names.
    boolean needsSymbols();

    /// What a cache of it is built from; empty where that would be no gain.
    Optional<CacheInput> cacheInput(SymbolTable symbols, long base);

    /// Debug information in DWARF.
    record Dwarf(DwarfCode code) implements CodeSource {
        @Override
        public List<SourceFrame> lookup(long address) {
            return code.lookup(address);
        }

        @Override
        public List<String> problems() {
            return code.problems();
        }

        @Override
        public boolean needsSymbols() {
            return true;
        }

        @Override
        public Optional<CacheInput> cacheInput(SymbolTable symbols, long base) {
            return Optional.of(
                    new CacheInput(code.unitCount(), code::unitSize, code::readUnit, symbols, symbols, base));
        }
    }

    /// A Breakpad file; it names its functions itself, and public symbols only what has no function.
    ///
    /// @param base where the code wants to be loaded; the addresses of the file count from there
    record Breakpad(BreakpadObject object, long base) implements CodeSource {
        @Override
        public List<SourceFrame> lookup(long address) {
            return moved(find(address - base), base);
        }

        private List<SourceFrame> find(long offset) {
            List<SourceFrame> frames = object.file().code().lookup(offset);
            if (!frames.isEmpty()) {
                return frames;
            }
            return object.symbols()
                    .find(offset)
                    .map(s -> List.of(new SourceFrame(s.name(), null, 0, 0, 0, s.address(), false)))
                    .orElse(List.of());
        }

        @Override
        public List<String> problems() {
            return object.problems();
        }

        @Override
        public boolean needsSymbols() {
            return false;
        }

        @Override
        public Optional<CacheInput> cacheInput(SymbolTable symbols, long base) {
            return Optional.of(new CacheInput(
                    1, i -> 1, i -> Optional.of(object.file().code()), SymbolTable.empty(), symbols, base));
        }
    }

    /// A cache of either, maybe made from a file that wants to be loaded elsewhere.
    ///
    /// @param base where the code wants to be loaded
    record Cached(CacheFile file, long base) implements CodeSource {
        @Override
        public List<SourceFrame> lookup(long address) {
            long distance = base - file.base();
            return moved(file.lookup(address - distance), distance);
        }

        @Override
        public List<String> problems() {
            return List.of();
        }

        @Override
        public boolean needsSymbols() {
            return false;
        }

        @Override
        public Optional<CacheInput> cacheInput(SymbolTable symbols, long base) {
            return Optional.empty();
        }
    }

    private static List<SourceFrame> moved(List<SourceFrame> frames, long distance) {
        return distance == 0
                ? frames
                : frames.stream()
                        .map(f -> f.startAddress() == 0 ? f : f.named(f.symbol(), f.startAddress() + distance))
                        .toList();
    }
}
