package dev.faultline.symbol;

import dev.faultline.symbol.dwarf.Companions;
import dev.faultline.symbol.dwarf.DebugSections;
import dev.faultline.symbol.elf.AlternateLink;
import dev.faultline.symbol.elf.ElfFile;
import dev.faultline.symbol.find.FolderStore;
import dev.faultline.symbol.object.ElfObject;
import dev.faultline.symbol.object.ObjectFile;
import dev.faultline.symbol.object.ObjectReader;
import dev.faultline.symbol.object.UnreadableObjectException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds split units and alternate files beside an ELF file, where the file says, and in further folders.
///
/// @param object the code
/// @param debug the file with its debug information, maybe the same
/// @param folders where to look too
record ElfCompanions(ElfObject object, ElfObject debug, List<Path> folders) implements Companions {
    @Override
    public Optional<DebugSections> alternate() {
        Optional<AlternateLink> link = debug.elf().alternateLink();
        if (link.isEmpty()) {
            return Optional.empty();
        }
        String id = link.get().buildId();
        String file = link.get().file();
        Stream<Path> byName = existing(debug, file);
        Stream<Path> byId = Stream.concat(folders.stream(), Stream.of(FolderStore.SYSTEM))
                .filter(f -> id.length() > 2)
                .map(f -> f.resolve(".build-id").resolve(id.substring(0, 2)).resolve(id.substring(2) + ".debug"));
        return Stream.concat(byName, byId)
                .flatMap(p -> open(p).stream())
                .filter(elf -> elf.buildId()
                        .map(b -> HexFormat.of().formatHex(b).equals(id))
                        .orElse(id.isEmpty()))
                .<DebugSections>map(ElfSections::new)
                .findFirst();
    }

    @Override
    public Optional<DebugSections> splitPackage() {
        return Stream.of(object, debug)
                .flatMap(o -> Stream.of(
                        o.path().resolveSibling(name(o.path()) + ".dwp"),
                        o.path().resolveSibling(name(o.path()).replaceAll("\\.debug$", "") + ".dwp")))
                .flatMap(p -> open(p).stream())
                .<DebugSections>map(ElfSections::new)
                .findFirst();
    }

    @Override
    public Optional<DebugSections> split(String name, @Nullable String folder) {
        Stream<Path> told = existing(debug, name);
        Stream<Path> compiled = folder == null ? Stream.empty() : existing(debug, folder + "/" + name);
        Stream<Path> beside = existing(object, lastOf(name));
        Stream<Path> further = folders.stream().flatMap(f -> Stream.of(f.resolve(lastOf(name))));
        return Stream.of(compiled, told, beside, further)
                .flatMap(s -> s)
                .flatMap(p -> open(p).stream())
                .<DebugSections>map(ElfSections::new)
                .findFirst();
    }

    private static String lastOf(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static Stream<Path> existing(ObjectFile near, String name) {
        try {
            return Stream.of(near.path().toAbsolutePath().resolveSibling(name));
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }

    private static Optional<ElfFile> open(Path path) {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            return ObjectReader.open(path) instanceof ElfObject elf ? Optional.of(elf.elf()) : Optional.empty();
        } catch (UnreadableObjectException e) {
            return Optional.empty();
        }
    }
}
