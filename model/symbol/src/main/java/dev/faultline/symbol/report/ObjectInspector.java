package dev.faultline.symbol.report;

import dev.faultline.symbol.code.DebugId;
import dev.faultline.symbol.find.Candidate;
import dev.faultline.symbol.find.DebugFinder;
import dev.faultline.symbol.find.Search;
import dev.faultline.symbol.object.ElfObject;
import dev.faultline.symbol.object.Feature;
import dev.faultline.symbol.object.ObjectFile;
import dev.faultline.symbol.object.ObjectReader;
import dev.faultline.symbol.object.UnreadableObjectException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Tells of files what they are and what they hold: `faultline symbols`. Safe from many threads.
public final class ObjectInspector {
    private final DebugFinder finder;

    /// Looks for separate debug information with this finder.
    public ObjectInspector(DebugFinder finder) {
        this.finder = finder;
    }

    /// A report on a file; on a folder, one on each object or symbol file in it and below, in the order of paths.
    /// Files of other formats are only told of when they were named themselves. A folder below that cannot be
    /// read is reported like a file that cannot.
    public List<ObjectReport> inspect(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(inspectFile(path));
        }
        Map<Path, ObjectReport> reports = new TreeMap<>();
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && ObjectReader.isObject(file)) {
                        reports.put(file, inspectFile(file));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    reports.put(
                            file,
                            unusable(
                                    file,
                                    file + " cannot be read: "
                                            + failure.getClass().getSimpleName()));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            reports.put(path, unusable(path, path + " cannot be read: " + e.getMessage()));
        }
        return List.copyOf(reports.values());
    }

    private ObjectReport inspectFile(Path path) {
        try {
            return report(ObjectReader.open(path));
        } catch (UnreadableObjectException e) {
            return unusable(path, String.valueOf(e.getMessage()));
        }
    }

    private static ObjectReport unusable(Path path, String reason) {
        return new ObjectReport(
                path.toString(),
                false,
                reason,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private ObjectReport report(ObjectFile object) {
        List<String> features = object.features().stream().map(Feature::label).toList();
        boolean debug = object.features().contains(Feature.DEBUG);
        List<Candidate> candidates = List.of();
        boolean separate = false;
        if (!debug) {
            Search search = finder.find(object);
            candidates = search.candidates();
            separate = search.found().isPresent();
        }
        boolean usable = debug || separate || object.features().contains(Feature.SYMBOLS);
        return new ObjectReport(
                object.path().toString(),
                usable,
                usable ? "" : "has neither debug information nor symbols",
                object.format(),
                object.kind().label(),
                object.architecture().label(),
                object.debugId().map(DebugId::toString).orElse(null),
                object.codeId().orElse(null),
                "0x" + Long.toHexString(object.loadAddress()),
                object instanceof ElfObject elf ? elf.elf().debugLink().orElse(null) : null,
                features,
                candidates,
                object.problems());
    }
}
