package dev.faultline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that takes no more, as a limit on the size of files: the segment cannot grow, and later the index cannot
/// either.
class DiskFullTest {
    @TempDir
    Path home;

    @Test
    void acknowledgesOnlyWhatIsOnDiskAndGoesOnWhenThereIsSpace() throws Exception {
        assumeTrue(Files.exists(Path.of("/bin/bash")), "needs bash and its ulimit");
        Process child = new ProcessBuilder(limited(KillTest.command(home, 0)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Set<Integer> acknowledged = new HashSet<>();
        int refused = 0;
        try (BufferedReader said = child.inputReader()) {
            for (String line = said.readLine(); line != null && refused < 20; line = said.readLine()) {
                refused += line.equals("x") ? 1 : 0;
                if (line.startsWith("e ")) {
                    acknowledged.add(Integer.parseInt(line.substring(2)));
                }
            }
        } finally {
            child.destroyForcibly();
            child.waitFor();
        }
        assertThat(refused).isEqualTo(20);
        assertThat(acknowledged).hasSizeGreaterThan(50);
        try (Site site = new Site(home)) {
            site.sendEvent(-1, "After");
            site.digested();
            acknowledged.add(-1);
            assertThat(acknowledged).allMatch(number -> site.store.index().event(Site.id(number)) != null);
        }
    }

    private static List<String> limited(List<String> command) {
        List<String> all = new ArrayList<>(List.of("/bin/bash", "-c", "ulimit -f 300 && exec \"$@\"", "child"));
        all.addAll(command);
        return all;
    }
}
