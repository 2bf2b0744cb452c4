package dev.faultline.symbol;

import dev.faultline.symbol.code.SourceFrame;
import dev.faultline.symbol.code.Symbol;
import dev.faultline.symbol.code.SymbolTable;
import dev.faultline.symbol.dwarf.DwarfCode;
import dev.faultline.symbol.find.Candidate;
import dev.faultline.symbol.find.DebugFinder;
import dev.faultline.symbol.find.Search;
import dev.faultline.symbol.object.BreakpadObject;
import dev.faultline.symbol.object.ElfObject;
import dev.faultline.symbol.object.Feature;
import dev.faultline.symbol.object.ObjectFile;
import dev.faultline.symbol.object.ObjectReader;
import dev.faultline.symbol.object.UnreadableObjectException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns addresses of one object file into frames of source code. Nothing is read before it is needed; the first answer
/// for a large file takes some milliseconds. Safe from many threads.
///
/// ```java
/// Symbolizer symbolizer = Symbolizer.open(Path.of("app"));
/// List<SourceFrame> frames = symbolizer.lookup(0x1234);
/// ```
public final class Symbolizer {
    private final ObjectFile object;
    private final ObjectFile debug;
    private final List<Candidate> candidates;
    private final CodeSource source;
    private final SymbolTable symbols;

    /// What answers for the code of an object.
    private sealed interface CodeSource {
        List<SourceFrame> lookup(long address);

        List<String> problems();
    }

    private record Dwarf(DwarfCode code) implements CodeSource {
        @Override
        public List<SourceFrame> lookup(long address) {
            return code.lookup(address);
        }

        @Override
        public List<String> problems() {
            return code.problems();
        }
    }

    private record Breakpad(BreakpadObject object) implements CodeSource {
        @Override
        public List<SourceFrame> lookup(long address) {
            return object.file().code().lookup(address);
        }

        @Override
        public List<String> problems() {
            return object.problems();
        }
    }

    private Symbolizer(ObjectFile object, ObjectFile debug, List<Candidate> candidates, CodeSource source) {
        this.object = object;
        this.debug = debug;
        this.candidates = List.copyOf(candidates);
        this.source = source;
        this.symbols = debug.symbols().size() >= object.symbols().size() ? debug.symbols() : object.symbols();
    }

    /// Opens an object file, with debug information that lies beside it or where Linux distributions put it.
    ///
    /// @throws UnreadableObjectException when the file cannot be read or has no format we know
    public static Symbolizer open(Path path) throws UnreadableObjectException {
        return open(ObjectReader.open(path), DebugFinder.system(), List.of());
    }

    /// Opens an object file.
    ///
    /// @param finder looks for separate debug information, if the object has none itself
    /// @param folders where split units and alternate files may lie, besides where the object says
    public static Symbolizer open(ObjectFile object, DebugFinder finder, List<Path> folders) {
        if (object.features().contains(Feature.DEBUG)) {
            return new Symbolizer(object, object, List.of(), source(object, object, folders));
        }
        Search search = finder.find(object);
        ObjectFile debug = search.found().orElse(object);
        return new Symbolizer(object, debug, search.candidates(), source(object, debug, folders));
    }

    private static CodeSource source(ObjectFile object, ObjectFile debug, List<Path> folders) {
        return switch (debug) {
            case BreakpadObject breakpad -> new Breakpad(breakpad);
            case ElfObject elf -> {
                ElfObject code = object instanceof ElfObject same ? same : elf;
                yield new Dwarf(new DwarfCode(new ElfSections(elf.elf()), new ElfCompanions(code, elf, folders)));
            }
        };
    }

    /// The object whose addresses are looked up.
    public ObjectFile object() {
        return object;
    }

    /// The file that the answers come from; the object itself where no other was needed or found.
    public ObjectFile debugFile() {
        return debug;
    }

    /// The files that were considered for debug information, and why they were refused.
    public List<Candidate> candidates() {
        return candidates;
    }

    /// What was found to be wrong so far.
    public List<String> problems() {
        List<String> all = new ArrayList<>(debug.problems());
        source.problems().stream().filter(p -> !all.contains(p)).forEach(all::add);
        return all;
    }

    /// The frames at an address of the file (as the linker gave it, not as the program was loaded), innermost first;
    /// empty where nothing is known. Names are the linker's: mangled.
    ///
    /// The outermost function is named by the symbol table where that has a name, as llvm-symbolizer does: it also
    /// knows parts of functions that the compiler made (`.cold`, `.isra.0`).
    public List<SourceFrame> lookup(long address) {
        List<SourceFrame> frames = source.lookup(address);
        Optional<Symbol> symbol = symbols.find(address);
        boolean whole = source instanceof Breakpad && !frames.isEmpty();
        if (symbol.isEmpty() || whole) {
            return frames;
        }
        String name = symbol.get().name();
        long start = symbol.get().address();
        if (frames.isEmpty()) {
            return List.of(new SourceFrame(name, null, 0, 0, 0, start, false));
        }
        List<SourceFrame> named = new ArrayList<>(frames);
        named.set(frames.size() - 1, frames.getLast().named(name, start));
        return named;
    }
}
