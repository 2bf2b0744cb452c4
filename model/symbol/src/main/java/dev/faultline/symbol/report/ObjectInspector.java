package dev.faultline.symbol.report;

import dev.faultline.symbol.code.DebugId;
import dev.faultline.symbol.find.Candidate;
import dev.faultline.symbol.find.DebugFinder;
import dev.faultline.symbol.find.Search;
import dev.faultline.symbol.object.Feature;
import dev.faultline.symbol.object.ObjectFile;
import dev.faultline.symbol.object.ObjectReader;
import dev.faultline.symbol.object.UnreadableObjectException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Tells of files what they are and what they hold: `faultline symbols`. Safe from many threads.
public final class ObjectInspector {
    private final DebugFinder finder;

    /// Looks for separate debug information with this finder.
    public ObjectInspector(DebugFinder finder) {
        this.finder = finder;
    }

    /// A report on a file; on a folder, one on each object or symbol file in it and below. Files of other formats are
    /// only
    /// told of when they were named themselves.
    ///
    /// @throws IOException when the folder cannot be read
    public List<ObjectReport> inspect(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(inspectFile(path));
        }
        List<ObjectReport> reports = new ArrayList<>();
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                ObjectReport report = inspectFile(file);
                if (report.format() != null) {
                    reports.add(report);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return reports;
    }

    private ObjectReport inspectFile(Path path) {
        try {
            return report(ObjectReader.open(path));
        } catch (UnreadableObjectException e) {
            String reason = String.valueOf(e.getMessage());
            return new ObjectReport(
                    path.toString(), false, reason, null, null, null, null, null, List.of(), List.of(), List.of());
        }
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
                features,
                candidates,
                object.problems());
    }
}
