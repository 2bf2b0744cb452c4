package dev.faultline.symbol;

import dev.faultline.symbol.bytes.MalformedDataException;
import dev.faultline.symbol.cache.CacheFile;
import dev.faultline.symbol.cache.CacheInput;
import dev.faultline.symbol.cache.SymbolCache;
import dev.faultline.symbol.code.SourceFrame;
import dev.faultline.symbol.code.Symbol;
import dev.faultline.symbol.code.SymbolTable;
import dev.faultline.symbol.dwarf.DwarfCode;
import dev.faultline.symbol.elf.SectionLayout;
import dev.faultline.symbol.find.Candidate;
import dev.faultline.symbol.find.DebugFinder;
import dev.faultline.symbol.find.Search;
import dev.faultline.symbol.object.BreakpadObject;
import dev.faultline.symbol.object.ElfObject;
import dev.faultline.symbol.object.Feature;
import dev.faultline.symbol.object.ObjectFile;
import dev.faultline.symbol.object.ObjectReader;
import dev.faultline.symbol.object.UnreadableObjectException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Turns addresses of one object file into frames of source code. Nothing is read before it is needed; the first answer
/// for a large file takes some milliseconds. Safe from many threads.
///
/// ```java
/// Symbolizer symbolizer = Symbolizer.open(Path.of("app"));
/// List<SourceFrame> frames = symbolizer.lookup(0x1234);
/// ```
public final class Symbolizer {
    private static final System.Logger LOG = System.getLogger(Symbolizer.class.getName());

    private final ObjectFile object;
    private final Supplier<Opened> opener;
    private @Nullable Opened opened;
    private volatile @Nullable CodeSource cached;

    /// The files behind the answers, once they are needed.
    private record Opened(ObjectFile debug, List<Candidate> candidates, CodeSource source, SymbolTable symbols) {}

    private Symbolizer(ObjectFile object, Supplier<Opened> opener, @Nullable CodeSource cached) {
        this.object = object;
        this.opener = opener;
        this.cached = cached;
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
        return new Symbolizer(object, () -> openFiles(object, finder, folders), null);
    }

    /// Opens an object file whose answers may already be in a cache; then no debug information is looked for.
    public static Symbolizer open(ObjectFile object, DebugFinder finder, List<Path> folders, SymbolCache cache) {
        CodeSource cached = object.debugId()
                .flatMap(cache::open)
                .<CodeSource>map(file -> new CodeSource.Cached(file, object.loadAddress()))
                .orElse(null);
        return new Symbolizer(object, () -> openFiles(object, finder, folders), cached);
    }

    private static Opened openFiles(ObjectFile object, DebugFinder finder, List<Path> folders) {
        ObjectFile debug = object;
        List<Candidate> candidates = List.of();
        if (!object.features().contains(Feature.DEBUG)) {
            Search search = finder.find(object);
            debug = search.found().orElse(object);
            candidates = List.copyOf(search.candidates());
        }
        boolean more = debug.symbols().size() >= object.symbols().size();
        SymbolTable symbols = more ? debug.symbols() : object.symbols();
        return new Opened(debug, candidates, source(object, debug, folders), symbols);
    }

    private static CodeSource source(ObjectFile object, ObjectFile debug, List<Path> folders) {
        return switch (debug) {
            case BreakpadObject breakpad -> new CodeSource.Breakpad(breakpad, object.loadAddress());
            case ElfObject elf -> {
                ElfObject code = object instanceof ElfObject same ? same : elf;
                ElfCompanions companions = new ElfCompanions(code, elf, folders);
                yield new CodeSource.Dwarf(new DwarfCode(new ElfSections(elf.elf()), companions));
            }
        };
    }

    private synchronized Opened opened() {
        Opened files = opened;
        if (files == null) {
            files = opener.get();
            opened = files;
        }
        return files;
    }

    /// The object whose addresses are looked up.
    public ObjectFile object() {
        return object;
    }

    /// The file that the answers come from; the object itself where no other was needed or found.
    public ObjectFile debugFile() {
        return opened().debug;
    }

    /// The files that were considered for debug information, and why they were refused.
    public List<Candidate> candidates() {
        return opened().candidates;
    }

    /// Whether the answers come from a cache.
    public boolean isCached() {
        return cached != null;
    }

    /// What was found to be wrong so far.
    public List<String> problems() {
        if (cached != null) {
            return List.of();
        }
        List<String> all = new ArrayList<>(opened().debug.problems());
        opened().source.problems().stream().filter(p -> !all.contains(p)).forEach(all::add);
        return all;
    }

    /// Builds the cache of this object, if it has an id and debug information, and answers from it from then on. For a
    /// large file that takes seconds: meant for a thread in the background.
    ///
    /// @param threads how many work at it
    /// @return whether there is a cache now
    /// @throws IOException when it cannot be written
    /// @throws InterruptedException when the thread is interrupted
    public boolean buildCache(SymbolCache cache, int threads) throws IOException, InterruptedException {
        if (cached != null) {
            return true;
        }
        Opened files = opened();
        long base = files.debug.loadAddress();
        Optional<CacheInput> input = files.debug.features().contains(Feature.DEBUG)
                ? files.source.cacheInput(files.symbols, base)
                : Optional.empty();
        if (input.isEmpty() || object.debugId().isEmpty()) {
            return false;
        }
        CacheFile file = cache.build(object.debugId().get(), input.get(), threads);
        cached = new CodeSource.Cached(file, object.loadAddress());
        return true;
    }

    /// The frames at an address of the file (as the linker gave it, not as the program was loaded), innermost first;
    /// empty where nothing is known. Names are the linker's: mangled.
    ///
    /// The outermost function is named by the symbol table where that has a name, as llvm-symbolizer does: it also
    /// knows parts of functions that the compiler made (`.cold`, `.isra.0`).
    public List<SourceFrame> lookup(long address) {
        CodeSource quick = cached;
        if (quick != null) {
            try {
                return quick.lookup(address);
            } catch (MalformedDataException | IndexOutOfBoundsException e) {
                LOG.log(System.Logger.Level.WARNING, "The cache of {0} is damaged: {1}", object.path(), e.getMessage());
                cached = null;
            }
        }
        try {
            SectionLayout layout = object instanceof ElfObject elf ? elf.elf().layout() : SectionLayout.PLAIN;
            return unplaced(layout, lookup(opened(), layout.placed(address)));
        } catch (InternalError e) {
            // What the virtual machine throws when a mapped file was cut shorter by another process.
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} was changed while it was read: {1}",
                    object.path(),
                    e.getMessage());
            return List.of();
        }
    }

    private static List<SourceFrame> unplaced(SectionLayout layout, List<SourceFrame> frames) {
        return layout.isPlain()
                ? frames
                : frames.stream()
                        .map(f -> f.named(f.symbol(), layout.unplaced(f.startAddress())))
                        .toList();
    }

    private static List<SourceFrame> lookup(Opened files, long address) {
        List<SourceFrame> frames = files.source.lookup(address);
        Optional<Symbol> symbol = files.source.needsSymbols() ? files.symbols.find(address) : Optional.empty();
        if (symbol.isEmpty()) {
            return frames;
        }
        Symbol known = symbol.get();
        if (frames.isEmpty()) {
            return List.of(new SourceFrame(known.name(), known.file(), 0, 0, 0, known.address(), false));
        }
        SourceFrame outermost = frames.getLast().named(known.name(), known.address());
        List<SourceFrame> named = new ArrayList<>(frames);
        named.set(frames.size() - 1, outermost.file() == null ? outermost.in(known.file()) : outermost);
        return named;
    }
}
