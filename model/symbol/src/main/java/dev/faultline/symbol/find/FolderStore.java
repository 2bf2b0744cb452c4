package dev.faultline.symbol.find;

import dev.faultline.symbol.elf.DebugLink;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// A folder with debug information in any of the usual layouts: beside the code under the name of the debug link
/// (GDB manual, "Separate Debug Files"), a `.build-id` tree, Breakpad's `name/id/name.sym`, debuginfod's
/// `buildid/id/debuginfo`, the folder of a debuginfod client, or a build's output under the same file name.
///
/// @param folder the top of it
public record FolderStore(Path folder) implements SymbolStore {
    /// Where Linux distributions put debug files.
    public static final Path SYSTEM = Path.of("/usr/lib/debug");

    @Override
    public List<Path> candidates(Wanted wanted, Consumer<Candidate> refused) {
        Set<Path> paths = new LinkedHashSet<>();
        try {
            addByBuildId(paths, wanted);
            addByDebugId(paths, wanted);
            addByLink(paths, wanted);
            paths.add(folder.resolve(wanted.name()));
            paths.add(folder.resolve(wanted.name() + ".debug"));
            paths.add(folder.resolve(wanted.name() + ".sym"));
        } catch (InvalidPathException e) {
            refused.accept(new Candidate(
                    folder.toString(), Verdict.UNREADABLE, "the module's names make no path: " + e.getReason()));
        }
        List<Path> existing = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isRegularFile(path)) {
                existing.add(path);
            }
        }
        return existing;
    }

    @Override
    public List<Path> folders() {
        return List.of(folder);
    }

    private void addByBuildId(Set<Path> paths, Wanted wanted) {
        String id = wanted.buildId();
        if (id == null || id.length() < 4) {
            return;
        }
        String first = id.substring(0, 2);
        String rest = id.substring(2);
        paths.add(folder.resolve(".build-id").resolve(first).resolve(rest + ".debug"));
        paths.add(folder.resolve(first).resolve(rest + ".debug"));
        paths.add(folder.resolve("buildid").resolve(id).resolve("debuginfo"));
        paths.add(folder.resolve(id).resolve("debuginfo"));
    }

    private void addByDebugId(Set<Path> paths, Wanted wanted) {
        if (wanted.debugId() != null) {
            String id = wanted.debugId().breakpad();
            String plain = wanted.name().endsWith(".pdb")
                    ? wanted.name().substring(0, wanted.name().length() - 4)
                    : wanted.name();
            paths.add(folder.resolve(wanted.name()).resolve(id).resolve(plain + ".sym"));
        }
    }

    private void addByLink(Set<Path> paths, Wanted wanted) {
        DebugLink link = wanted.link();
        if (link == null) {
            return;
        }
        paths.add(folder.resolve(link.file()));
        paths.add(folder.resolve(".debug").resolve(link.file()));
        if (wanted.folder() != null && wanted.folder().getRoot() != null) {
            Path inside = wanted.folder().getRoot().relativize(wanted.folder());
            paths.add(folder.resolve(inside).resolve(link.file()));
        }
    }
}
