package dev.faultline.app.cli;

import dev.faultline.symbol.CacheBuild;
import dev.faultline.symbol.Symbolizer;
import dev.faultline.symbol.cache.SymbolCache;
import dev.faultline.symbol.demangle.Demangler;
import dev.faultline.symbol.demangle.Style;
import dev.faultline.symbol.find.BuildFolder;
import dev.faultline.symbol.find.Candidate;
import dev.faultline.symbol.find.DebugFinder;
import dev.faultline.symbol.find.FolderStore;
import dev.faultline.symbol.find.HttpStore;
import dev.faultline.symbol.find.SymbolStore;
import dev.faultline.symbol.object.ElfObject;
import dev.faultline.symbol.object.ObjectFile;
import dev.faultline.symbol.object.ObjectReader;
import dev.faultline.symbol.object.UnreadableObjectException;
import dev.faultline.symbol.report.Lookup;
import dev.faultline.symbol.report.LookupResult;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "lookup", description = "From addresses of a program or library to functions and lines.")
final class LookupCommand implements Callable<Integer> {
    private static final long DOWNLOAD_LIMIT = 8L << 30;

    private final Terminal terminal;
    private final Supplier<Path> caches;

    @Mixin
    private final Format format = new Format();

    @Option(
            names = "--object",
            paramLabel = "FILE",
            required = true,
            description = "The program, library or symbol file that the addresses are of.")
    private Path object = Path.of("");

    @Option(
            names = "--symbols",
            paramLabel = "DIR|URL",
            description = "Where separate debug information may lie: a folder in any of the usual layouts, or a server"
                    + " (debuginfod's or Breakpad's layout), which is asked only when named here. May be repeated.")
    private final List<String> places = new ArrayList<>();

    @Option(
            names = "--cache",
            paramLabel = "WHEN",
            description = "Answer from the cache in the home: use (where there is one, the usual), build (and make it"
                    + " beside the first answers), never.")
    private CacheUse use = CacheUse.USE;

    @Parameters(
            paramLabel = "ADDR",
            description = "Addresses as the linker gave them, 0x... or decimal; without any, standard input has one a"
                    + " line.")
    private final List<String> addresses = new ArrayList<>();

    LookupCommand(Terminal terminal, Supplier<Path> caches) {
        this.terminal = terminal;
        this.caches = caches;
    }

    @Override
    public Integer call() {
        LongStream asked = addresses.isEmpty() ? fromInput() : fromArguments();
        ObjectFile file = open();
        SymbolCache cache = new SymbolCache(caches.get());
        Symbolizer symbolizer = symbolizer(file, cache);
        Lookup lookup = new Lookup(symbolizer, new Demangler(Style.LLVM));
        CacheBuild build = new CacheBuild(symbolizer, use == CacheUse.BUILD ? cache : null);
        if (format.json()) {
            try (JsonOutput.Array array = new JsonOutput.Array(terminal.out())) {
                asked.forEach(address -> {
                    array.add(JsonOutput.MAPPER.valueToTree(lookup.find(address).toJson()));
                    build.begin();
                });
            }
        } else {
            asked.forEach(address -> {
                print(lookup.find(address));
                build.begin();
            });
        }
        lookup.refused().forEach(this::tell);
        return built(build);
    }

    private void tell(Candidate refused) {
        String why = refused.reason().isEmpty() ? "" : ", " + refused.reason();
        terminal.note("faultline: not used: "
                + PlainText.of(
                        refused.place() + ": " + refused.verdict().label().replace('_', ' ') + why));
    }

    private ObjectFile open() {
        try {
            return ObjectReader.open(terminal.file(object));
        } catch (UnreadableObjectException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        }
    }

    /// Only a build id says for certain that a cache is of this file.
    private Symbolizer symbolizer(ObjectFile file, SymbolCache cache) {
        boolean cached = use != CacheUse.NEVER
                && file instanceof ElfObject
                && file.codeId().isPresent();
        List<SymbolStore> stores = stores();
        List<Path> folders = stores.stream().flatMap(s -> s.folders().stream()).toList();
        return cached
                ? Symbolizer.open(file, new DebugFinder(stores), folders, cache)
                : Symbolizer.open(file, new DebugFinder(stores), folders);
    }

    private List<SymbolStore> stores() {
        List<SymbolStore> stores = new ArrayList<>();
        for (String place : places) {
            if (place.matches("https?://.*")) {
                Path kept = caches.get().resolveSibling("downloads");
                for (HttpStore.Layout layout : HttpStore.Layout.values()) {
                    stores.add(new HttpStore(server(place), layout, kept, DOWNLOAD_LIMIT));
                }
            } else {
                Path folder = terminal.file(Path.of(place));
                stores.add(new FolderStore(folder));
                stores.add(new BuildFolder(folder));
            }
        }
        stores.add(new FolderStore(FolderStore.SYSTEM));
        return stores;
    }

    private static URI server(String place) {
        try {
            return new URI(place.endsWith("/") ? place : place + "/");
        } catch (URISyntaxException e) {
            throw new UsageFailure("'" + PlainText.of(place) + "' is no address of a server");
        }
    }

    private int built(CacheBuild build) {
        try {
            if (!build.finish()) {
                terminal.note("faultline: no cache was built: " + object
                        + " has no build id or no debug information of its own or beside it");
            }
            return 0;
        } catch (IOException e) {
            throw new CommandFailure("the cache in " + caches.get() + " cannot be written: " + e.getMessage(), e);
        }
    }

    private LongStream fromArguments() {
        // All are read before the first is answered: wrong usage leaves no half of an answer.
        return LongStream.of(addresses.stream()
                .mapToLong(text -> Lookup.parseAddress(text).orElseThrow(() -> new UsageFailure(noAddress(text))))
                .toArray());
    }

    private LongStream fromInput() {
        return InputLines.of(terminal).filter(line -> !line.isBlank()).mapToLong(line -> {
            OptionalLong address = Lookup.parseAddress(line);
            return address.orElseThrow(() -> new CommandFailure("standard input: " + noAddress(line)));
        });
    }

    private static String noAddress(String text) {
        String shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
        return "'" + PlainText.of(shown) + "' is no address: write 0x and hexadecimal digits, or decimal digits";
    }

    /// As llvm-symbolizer prints: two lines a frame, an empty one after each address.
    private void print(LookupResult result) {
        for (LookupResult.Frame frame : result.symbol()) {
            print(frame.functionName(), frame.fileName(), frame.line(), frame.column());
        }
        if (result.symbol().isEmpty()) {
            print("", "", 0, 0);
        }
        terminal.out().println();
    }

    private void print(String function, String file, int line, int column) {
        terminal.out().println(known(function));
        terminal.out().println(known(file) + ":" + line + ":" + column);
    }

    private static String known(String text) {
        return text.isEmpty() ? "??" : PlainText.of(text);
    }
}
