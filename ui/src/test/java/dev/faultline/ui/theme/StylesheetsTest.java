package dev.faultline.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StylesheetsTest {

    @Test
    void writeColoursOnlyAsTokens() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/dev/faultline/ui/theme"))) {
            List<Path> sheets = files.filter(file -> file.toString().endsWith(".css"))
                    .filter(file -> !file.getFileName().toString().startsWith("tokens-"))
                    .toList();
            for (Path sheet : sheets) {
                assertThat(Files.readString(sheet))
                        .as(sheet.toString())
                        .doesNotContainPattern(":[^;{]*(#[0-9a-fA-F]{3,8}\\b|rgba?\\()");
            }
        }
    }
}
