package dev.faultline.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditorCommandTest {
    private static final Path FILE = Path.of("/src/a b.py");

    @Test
    void putsFileLineAndColumnIn() {
        assertThat(new EditorCommand("code --goto {file}:{line}:{column}").arguments(FILE, 7, 3))
                .containsExactly("code", "--goto", "/src/a b.py:7:3");
    }

    @Test
    void keepsQuotedWordsTogether() {
        assertThat(new EditorCommand("\"/opt/my editor/bin\" {file}").arguments(FILE, 1, 1))
                .containsExactly("/opt/my editor/bin", "/src/a b.py");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x; rm -rf y.py", "/$(touch z).py", "/a\" \"b.py", "/{line}.py", "/`id`.py"})
    void neverMakesACommandOfAName(String name) {
        assertThat(new EditorCommand("vi +{line} {file}").arguments(Path.of(name), 7, 1))
                .containsExactly("vi", "+7", name);
    }

    @Test
    void takesOnlyCommandsThatNameTheFile() {
        assertThat(EditorCommand.valid("")).isTrue();
        assertThat(EditorCommand.valid("vi {file}")).isTrue();
        assertThat(EditorCommand.valid("vi")).isFalse();
        assertThat(EditorCommand.valid("{file}")).isFalse();
    }

    @Test
    void findsTheProgramOnThePath(@TempDir Path folder) throws Exception {
        Path program = Files.createFile(folder.resolve("editor"));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        assertThat(new EditorCommand("editor {file}").program(List.of(folder))).isEqualTo(program);
        assertThat(new EditorCommand(program + " {file}").program(List.of())).isEqualTo(program);
        assertThat(new EditorCommand("none {file}").program(List.of(folder))).isNull();
    }
}
