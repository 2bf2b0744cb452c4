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
            return Optional.of(new CacheInput(code.unitCount(), code::unitSize, code::readUnit, symbols, base));
        }
    }

    /// A Breakpad file; it names its functions itself, and public symbols only what has no function.
    record Breakpad(BreakpadObject object) implements CodeSource {
        @Override
        public List<SourceFrame> lookup(long address) {
            List<SourceFrame> frames = object.file().code().lookup(address);
            if (!frames.isEmpty()) {
                return frames;
            }
            return object.symbols()
                    .find(address)
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
            return Optional.of(
                    new CacheInput(1, i -> 1, i -> Optional.of(object.file().code()), SymbolTable.empty(), base));
        }
    }

    /// A cache of either.
    record Cached(CacheFile file) implements CodeSource {
        @Override
        public List<SourceFrame> lookup(long address) {
            return file.lookup(address);
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
}
