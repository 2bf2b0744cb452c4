package dev.faultline.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// The conformance data that lie outside of the project. Without them the tests are skipped, in CI they fail.
public final class SharedData {
    private SharedData() {}

    /// A file or folder of the data.
    public static Path at(String path) {
        Path root = Path.of(System.getProperty("faultline.shared", "../../../shared"));
        if ("true".equals(System.getenv("CI"))) {
            assertThat(root).isDirectory();
        }
        assumeTrue(Files.isDirectory(root), "no conformance data in " + root);
        return root.resolve(path);
    }

    /// An input of the sets of object files.
    public static Path object(String path) {
        return at("crashes/open/objects-symbolic").resolve(path);
    }

    /// An expected result of the sets of object files.
    public static Path expectedObject(String path) {
        return at("crashes/common/objects-symbolic/expected").resolve(path);
    }

    /// The lines of a snapshot below its header.
    public static String snapshot(String path) throws java.io.IOException {
        String text = Files.readString(expectedObject(path));
        return text.substring(text.indexOf("\n---\n") + 5).stripTrailing();
    }
}
