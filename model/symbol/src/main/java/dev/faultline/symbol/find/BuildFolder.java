package dev.faultline.symbol.find;

import dev.faultline.symbol.code.DebugId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// The output of a build, or any other folder in no known layout: every object and symbol file in and below it is
/// known by its ids. It is scanned when asked, and again after it may have changed; files that did not change are not
/// opened again. Safe from many threads.
public final class BuildFolder implements SymbolStore {
    private final Path folder;
    private final FolderIndex index;

    /// The top of the folder; it need not exist yet.
    public BuildFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.index = new FolderIndex(this.folder);
    }

    /// The top.
    public Path folder() {
        return folder;
    }

    @Override
    public List<Path> folders() {
        return index.folders();
    }

    @Override
    public List<Path> watched() {
        return List.of(folder);
    }

    @Override
    public void changed() {
        index.forget();
    }

    /// Those with a wanted id first, then those of a like name, so that the user hears why they are not taken.
    @Override
    public List<Path> candidates(Wanted wanted, Consumer<Candidate> refused) {
        List<IndexedFile> files = index.files();
        Set<Path> paths = new LinkedHashSet<>();
        files.stream().filter(f -> hasId(f, wanted)).forEach(f -> paths.add(f.path()));
        files.stream().filter(f -> isNamed(f, wanted)).forEach(f -> paths.add(f.path()));
        index.unreadable()
                .forEach((path, reason) -> refused.accept(new Candidate(path.toString(), Verdict.UNREADABLE, reason)));
        return new ArrayList<>(paths);
    }

    private static boolean hasId(IndexedFile file, Wanted wanted) {
        DebugId debugId = wanted.debugId();
        return (debugId != null && debugId.equals(file.debugId()))
                || (wanted.buildId() != null && wanted.buildId().equals(file.codeId()));
    }

    private static boolean isNamed(IndexedFile file, Wanted wanted) {
        String name = plain(String.valueOf(file.path().getFileName()));
        return name.equals(plain(wanted.name()))
                || (wanted.link() != null && name.equals(plain(wanted.link().file())));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("\\.(debug|sym|dbg|exe)$", "");
    }
}
