package dev.faultline.symbol;

import dev.faultline.symbol.code.SourceFrame;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The addresses of one crash, named. Modules are only looked for when one of their addresses is asked for. Safe from
/// many threads.
public final class Symbolication {
    private final SymbolLibrary library;
    private final List<LoadedModule> modules;
    private final List<LoadedModule> byAddress;
    private final Set<LoadedModule> needed = ConcurrentHashMap.newKeySet();

    Symbolication(SymbolLibrary library, List<LoadedModule> modules) {
        this.library = library;
        this.modules = List.copyOf(modules);
        List<LoadedModule> sorted = new ArrayList<>(this.modules);
        sorted.sort(Comparator.comparing(LoadedModule::base, Long::compareUnsigned));
        this.byAddress = sorted.reversed();
    }

    /// The module that stood at an absolute address. One of unknown size reaches to the next.
    public Optional<LoadedModule> moduleAt(long address) {
        for (LoadedModule module : byAddress) {
            if (module.holds(address)) {
                return Optional.of(module);
            }
        }
        return Optional.empty();
    }

    /// The frames at an absolute address, innermost first; empty where nothing is known. Names are the linker's:
    /// mangled. For a return address ask for the byte before it, which lies in the call.
    public List<SourceFrame> lookup(long address) {
        Optional<LoadedModule> module = moduleAt(address);
        if (module.isEmpty()) {
            return List.of();
        }
        needed.add(module.get());
        return library.lookup(module.get(), address);
    }

    /// What became of each module, in the order they were given.
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (LoadedModule module : modules) {
            findings.add(needed.contains(module) ? library.find(module) : Finding.NOT_NEEDED);
        }
        return findings;
    }
}
