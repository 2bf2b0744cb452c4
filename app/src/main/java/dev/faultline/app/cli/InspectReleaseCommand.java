package dev.faultline.app.cli;

import dev.faultline.triage.release.Release;
import dev.faultline.triage.release.ReleaseJson;
import dev.faultline.triage.release.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "release", description = "Takes names of releases apart, and says in which order they are.")
final class InspectReleaseCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final Format format = new Format();

    @Parameters(paramLabel = "RELEASE", description = "Names of releases; without any, standard input has one a line.")
    private final List<String> names = new ArrayList<>();

    InspectReleaseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Stream<String> named = names.isEmpty() ? InputLines.of(terminal) : names.stream();
        List<Release> releases = named.map(Release::parse).toList();
        int[] positions = positions(releases);
        if (format.json()) {
            try (JsonOutput.Array array = new JsonOutput.Array(terminal.out())) {
                for (int i = 0; i < positions.length; i++) {
                    array.add(ReleaseJson.write(releases.get(i)).put("sort_position", positions[i]));
                }
            }
        } else {
            print(releases, positions);
        }
        return 0;
    }

    private void print(List<Release> releases, int[] positions) {
        Table table = new Table(">POSITION", "RELEASE", "PACKAGE", "VERSION", "BUILD", "SHOWN AS");
        for (int i = 0; i < positions.length; i++) {
            Release release = releases.get(i);
            table.row(
                    positions[i],
                    release.raw(),
                    release.packageName() == null ? "" : release.packageName(),
                    release.version() == null ? "" : release.version().shortText(),
                    release.buildHash() == null ? "" : release.buildHash(),
                    release.description());
        }
        table.print(terminal.out());
    }

    /// From 0, oldest first; what has no version comes first, and equal ones share a position.
    private static int[] positions(List<Release> releases) {
        TreeMap<Version, Integer> versions = new TreeMap<>();
        releases.stream().map(Release::version).filter(Objects::nonNull).forEach(version -> versions.put(version, 0));
        int next = releases.stream().anyMatch(release -> release.version() == null) ? 1 : 0;
        for (var entry : versions.entrySet()) {
            entry.setValue(next++);
        }
        return releases.stream()
                .mapToInt(release -> release.version() == null ? 0 : versions.getOrDefault(release.version(), 0))
                .toArray();
    }
}
