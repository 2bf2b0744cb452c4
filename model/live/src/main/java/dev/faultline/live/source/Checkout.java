package dev.faultline.live.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a Git checkout stands at, read from its files, without running Git.
///
/// Format: gitrepository-layout(5): `HEAD`, `refs/`, `packed-refs`.
///
/// @param commit 40 hex digits
/// @param tags names of the tags at this commit, as far as they are not signed or annotated loose ones
public record Checkout(String commit, List<String> tags) {
    private static final int SHORTEST = 7;
    private static final long LARGEST = 16L << 20;

    public Checkout {
        tags = List.copyOf(tags);
    }

    /// The checkout a file is in; null when it is in none, or its files cannot be read.
    static @Nullable Checkout of(Path file) {
        for (Path at = file.getParent(); at != null; at = at.getParent()) {
            Path git = at.resolve(".git");
            if (Files.isDirectory(git)) {
                try {
                    return read(git);
                } catch (IOException e) {
                    return null;
                }
            }
        }
        return null;
    }

    private static @Nullable Checkout read(Path git) throws IOException {
        List<String> packed = lines(git.resolve("packed-refs"));
        String head = first(lines(git.resolve("HEAD")));
        String commit = head.startsWith("ref: ")
                ? resolve(git, packed, head.substring(5).strip())
                : head;
        if (commit == null || !commit.matches("[0-9a-f]{40}")) {
            return null;
        }
        List<String> tags = new ArrayList<>();
        String last = "";
        for (String line : packed) {
            String name = line.startsWith("^") ? last : line.substring(Math.min(line.length(), 41));
            if (name.startsWith("refs/tags/") && line.replaceFirst("^\\^", "").startsWith(commit)) {
                tags.add(name.substring("refs/tags/".length()));
            }
            last = name;
        }
        Path loose = git.resolve("refs/tags");
        if (Files.isDirectory(loose)) {
            try (Stream<Path> files = Files.list(loose)) {
                for (Path tag : files.limit(10_000).filter(Files::isRegularFile).toList()) {
                    if (first(lines(tag)).equals(commit)) {
                        tags.add(String.valueOf(tag.getFileName()));
                    }
                }
            }
        }
        return new Checkout(commit, tags);
    }

    private static @Nullable String resolve(Path git, List<String> packed, String ref) throws IOException {
        Path loose = git.resolve(ref).normalize();
        if (loose.startsWith(git) && Files.isRegularFile(loose)) {
            return first(lines(loose));
        }
        return packed.stream()
                .filter(line -> line.endsWith(" " + ref))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .findFirst()
                .orElse(null);
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) <= LARGEST ? Files.readAllLines(file) : List.of();
    }

    private static String first(List<String> lines) {
        return lines.isEmpty() ? "" : lines.getFirst().strip();
    }

    /// The commit as people write it.
    public String shortCommit() {
        return commit.substring(0, SHORTEST);
    }

    /// Whether its files are those of a release, as far as its commit and tags tell.
    public boolean isOf(@Nullable String release) {
        if (release == null) {
            return false;
        }
        String version = release.substring(release.lastIndexOf('@') + 1);
        if (tags.stream()
                .anyMatch(
                        tag -> tag.equals(release) || tag.replaceFirst("^v", "").equals(version))) {
            return true;
        }
        return Stream.of(version.split("[^0-9a-f]+"))
                .anyMatch(word -> word.length() >= SHORTEST && commit.startsWith(word));
    }
}
