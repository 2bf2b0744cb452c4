package dev.faultline.live.source;

import dev.faultline.event.Frame;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the file of a frame in checkouts: by the mapped prefix, else by the longest end of its path that is there.
/// Never outside the mapped folder, whatever a path says.
record SourceFinder(List<SourceMapping> mappings) {
    private static final List<String> ROOTS =
            List.of("", "src/main/java", "src/main/kotlin", "src/test/java", "src/main/scala", "src", "app", "lib");
    private static final int LONGEST_PATH = 1000;

    /// The file; null when it is in none of the folders.
    @Nullable
    Path find(String project, Frame frame) {
        for (String path : paths(frame)) {
            for (SourceMapping mapping : mappings) {
                Path found = mapping.isFor(project) ? find(mapping, path) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /// The paths a frame may mean, the most exact first. Frames of Java name a class and a file without its folders.
    static List<String> paths(Frame frame) {
        List<String> paths = new ArrayList<>();
        String file = frame.filename();
        String module = frame.module();
        if (file != null && module != null && file.indexOf('/') < 0 && module.lastIndexOf('.') > 0) {
            paths.add(module.substring(0, module.lastIndexOf('.')).replace('.', '/') + "/" + file);
        }
        for (String path : new @Nullable String[] {frame.absPath(), file}) {
            if (path != null && path.length() <= LONGEST_PATH && !paths.contains(slashed(path))) {
                paths.add(slashed(path));
            }
        }
        return paths;
    }

    private static String slashed(String path) {
        return path.replace('\\', '/');
    }

    private static @Nullable Path find(SourceMapping mapping, String path) {
        String prefix = slashed(mapping.prefix());
        try {
            Path folder = Path.of(mapping.folder());
            if (!prefix.isEmpty()) {
                return path.startsWith(prefix) ? inside(folder, path.substring(prefix.length())) : null;
            }
            String[] parts = path.split("/");
            for (int from = 0; from < parts.length; from++) {
                String end = String.join("/", List.of(parts).subList(from, parts.length));
                for (String root : ROOTS) {
                    Path found = inside(folder.resolve(root), end);
                    if (found != null) {
                        return found;
                    }
                }
            }
        } catch (InvalidPathException e) {
            // Paths of other systems may hold what this one does not allow: not here.
        }
        return null;
    }

    private static @Nullable Path inside(Path folder, String relative) {
        String plain = relative.replaceFirst("^/+", "");
        if (plain.isEmpty()) {
            return null;
        }
        Path found = folder.resolve(plain).normalize();
        return found.startsWith(folder.normalize()) && Files.isRegularFile(found) ? found : null;
    }
}
