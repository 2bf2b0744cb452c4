package dev.faultline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownWordTest {
    @TempDir
    Path folder;

    private Console console;

    @BeforeEach
    void write() throws IOException {
        console = new Console(folder);
        Files.writeString(folder.resolve("demagle"), "a file");
    }

    @ParameterizedTest
    @CsvSource({"demangel, demangle", "lokup, lookup", "ISSUE, issues", "improt, import"})
    void aMisspeltCommandIsNoFile(String word, String meant) {
        assertThat(console.run(word, "x")).isEqualTo(2);
        assertThat(console.error())
                .contains("'" + word + "' is an unknown command or file; did you mean '" + meant + "'?")
                .hasLineCount(1);
    }

    @Test
    void aWordLikeNoCommandIsOnlyUnknown() {
        assertThat(console.run("crashes.bundle")).isEqualTo(2);
        assertThat(console.error())
                .contains("'crashes.bundle' is an unknown command or file;")
                .doesNotContain("did you mean");
    }

    @Test
    void aFileIsOpenedWhateverItsName() {
        assertThat(console.run("demagle")).isEqualTo(Console.WINDOW);
    }

    @Test
    void nothingOpensTheWindow() {
        assertThat(console.run()).isEqualTo(Console.WINDOW);
    }
}
