package dev.faultline.symbol;

import dev.faultline.symbol.bytes.MalformedDataException;
import dev.faultline.symbol.cache.SymbolCache;
import dev.faultline.symbol.code.SourceFrame;
import dev.faultline.symbol.find.DebugFinder;
import dev.faultline.symbol.find.FolderWatch;
import dev.faultline.symbol.find.Search;
import dev.faultline.symbol.find.SymbolStore;
import dev.faultline.symbol.find.Wanted;
import dev.faultline.symbol.object.Feature;
import dev.faultline.symbol.object.ObjectFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything that can name addresses: stores of debug information and the cache of what was read before. The way in
/// for whoever has crashes rather than files. Lives as long as the program; safe from many threads.
///
/// ```java
/// try (SymbolLibrary library = new SymbolLibrary(List.of(new BuildFolder(output)), new SymbolCache(home))) {
///     Symbolication crash = library.symbolicate(modules);
///     List<SourceFrame> frames = crash.lookup(0x7f00deadbeefL);
///     List<Finding> why = crash.findings();
/// }
/// ```
///
/// The first answer for a file comes from its debug information, lazily; then its cache is built in the background,
/// and answers come from there, even when the files are overwritten by the next build.
public final class SymbolLibrary implements AutoCloseable {
    /// How many modules stay open at once.
    private static final int OPEN_LIMIT = 64;

    private static final System.Logger LOG = System.getLogger(SymbolLibrary.class.getName());

    private final List<SymbolStore> stores;
    private final DebugFinder finder;
    private final List<Path> folders;
    private final @Nullable SymbolCache cache;
    private final CacheWorker worker = new CacheWorker();
    private @Nullable FolderWatch watch;
    private final Map<Wanted, ModuleSymbols> open = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, ModuleSymbols> eldest) {
            return size() > OPEN_LIMIT;
        }
    };

    /// Asks these stores in this order and keeps nothing on disk.
    public SymbolLibrary(List<? extends SymbolStore> stores) {
        this(stores, null);
    }

    /// Asks the cache, then these stores in this order.
    public SymbolLibrary(List<? extends SymbolStore> stores, @Nullable SymbolCache cache) {
        this.stores = List.copyOf(stores);
        this.finder = new DebugFinder(this.stores);
        this.folders = stores.stream().flatMap(s -> s.folders().stream()).toList();
        this.cache = cache;
    }

    /// Names the addresses of one crash.
    public Symbolication symbolicate(List<LoadedModule> modules) {
        return new Symbolication(this, modules);
    }

    /// Looks for the debug information of a module; remembered until [#refresh()].
    public Finding find(LoadedModule module) {
        return symbols(module).finding();
    }

    /// Watches folders that builds write to, until it is closed: when files in them change it refreshes itself.
    /// Where the system has no more watches it does without, which is logged.
    public synchronized void watch() {
        List<Path> tops = stores.stream().flatMap(s -> s.watched().stream()).toList();
        if (watch != null || tops.isEmpty()) {
            return;
        }
        try {
            watch = new FolderWatch(tops, this::refresh);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "{0} cannot be watched: {1}", tops, e.getMessage());
        }
    }

    /// Forgets what was found and what was missing: for when files or settings changed. Crashes in work go on with
    /// what they have.
    public void refresh() {
        stores.forEach(SymbolStore::changed);
        synchronized (open) {
            open.clear();
        }
    }

    /// The frames at an absolute address inside the module, innermost first; empty where nothing is known.
    List<SourceFrame> lookup(LoadedModule module, long address) {
        long offset = address - module.base();
        ModuleSymbols symbols = symbols(module);
        try {
            List<SourceFrame> frames = symbols.lookup(offset);
            if (cache != null && symbols instanceof ModuleSymbols.FromFiles files) {
                worker.build(files.symbolizer(), cache);
            }
            return frames;
        } catch (MalformedDataException e) {
            if (cache != null && module.debugId() != null) {
                cache.remove(module.debugId());
            }
            synchronized (open) {
                open.remove(module.wanted(), symbols);
            }
            return symbols(module).lookup(offset);
        }
    }

    private ModuleSymbols symbols(LoadedModule module) {
        Wanted wanted = module.wanted();
        synchronized (open) {
            ModuleSymbols known = open.get(wanted);
            if (known != null) {
                return known;
            }
        }
        ModuleSymbols opened = cached(module).orElseGet(() -> search(wanted));
        synchronized (open) {
            ModuleSymbols other = open.putIfAbsent(wanted, opened);
            return other == null ? opened : other;
        }
    }

    private Optional<ModuleSymbols> cached(LoadedModule module) {
        if (cache == null || module.debugId() == null) {
            return Optional.empty();
        }
        String place = cache.path(module.debugId()).toString();
        return cache.open(module.debugId())
                .map(file -> new ModuleSymbols.FromCache(file, Finding.found(place, "", List.of())));
    }

    private ModuleSymbols search(Wanted wanted) {
        Search search = finder.find(wanted);
        if (search.found().isEmpty()) {
            return new ModuleSymbols.None(Finding.refused(search));
        }
        ObjectFile object = search.found().get();
        Symbolizer symbolizer = cache == null
                ? Symbolizer.open(object, finder, folders)
                : Symbolizer.open(object, finder, folders, cache);
        boolean lines =
                symbolizer.isCached() || symbolizer.debugFile().features().contains(Feature.DEBUG);
        String reason = lines ? "" : "has only a table of symbols: functions, but no lines";
        String place = lines && !symbolizer.isCached()
                ? symbolizer.debugFile().path().toString()
                : object.path().toString();
        return new ModuleSymbols.FromFiles(symbolizer, Finding.found(place, reason, search.candidates()));
    }

    /// Ends work in the background.
    @Override
    public synchronized void close() {
        if (watch != null) {
            watch.close();
        }
        worker.close();
    }
}
