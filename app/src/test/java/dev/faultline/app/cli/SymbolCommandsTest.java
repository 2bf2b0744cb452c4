package dev.faultline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SymbolCommandsTest {
    private static final String SYMBOLS = """
            MODULE Linux x86_64 0123456789ABCDEF0123456789ABCDEF0 libseat.so
            FILE 0 /src/seat.cc
            FUNC 1000 10 0 _Z4takei
            1000 10 7 0
            """;

    @TempDir
    Path folder;

    private Console console;

    @BeforeEach
    void write() throws IOException {
        console = new Console(folder);
        Files.writeString(folder.resolve("libseat.so.sym"), SYMBOLS);
        Files.writeString(folder.resolve("notes.txt"), "nothing of note");
    }

    @Test
    void looksUpHexadecimalAndDecimalAddresses() {
        assertThat(console.text("lookup", "--object", "libseat.so.sym", "0x1004", "4100", "0x9"))
                .isEqualToNormalizingNewlines("take(int)\n/src/seat.cc:7:0\n\n".repeat(2) + "??\n??:0:0\n\n");
    }

    @Test
    void looksUpTheAddressesOfStandardInput() {
        console.type("0x1004\r\n\n0x9");

        JsonNode answers = console.json("lookup", "--json", "--object", "libseat.so.sym");

        assertThat(answers)
                .extracting(answer -> answer.path("Address").asString())
                .containsExactly("0x1004", "0x9");
        assertThat(answers.get(0).path("Symbol").get(0).path("FunctionName").asString())
                .isEqualTo("take(int)");
        assertThat(answers.get(1).path("Symbol")).isEmpty();
    }

    @Test
    void refusesAnArgumentThatIsNoAddress() {
        assertThat(console.run("lookup", "--object", "libseat.so.sym", "0x1004", "seat"))
                .isEqualTo(2);
        assertThat(console.error()).contains("'seat' is no address").hasLineCount(1);
        assertThat(console.output()).isEmpty();
    }

    @Test
    void failsAtALineThatIsNoAddress() {
        console.type("0x1004\nseat\n");

        assertThat(console.run("lookup", "--object", "libseat.so.sym")).isEqualTo(1);
        assertThat(console.error())
                .contains("standard input", "'seat' is no address")
                .hasLineCount(1);
    }

    @Test
    void saysThatNoCacheWasBuilt() throws IOException {
        Files.writeString(folder.resolve("empty.sym"), "MODULE Linux x86_64 000000000000000000000000000000000 empty\n");

        assertThat(console.text("lookup", "--cache", "build", "--object", "empty.sym", "0x1"))
                .startsWith("??");
        assertThat(console.error()).contains("no cache was built", "empty.sym").hasLineCount(1);
    }

    @Test
    void buildsACacheInTheHome() throws IOException {
        String home = folder.resolve("home").toString();

        String first =
                console.text("lookup", "--home", home, "--cache", "build", "--object", "libseat.so.sym", "0x1004");

        assertThat(folder.resolve("home/caches/symbols")).isNotEmptyDirectory();
        assertThat(console.text("lookup", "--home", home, "--object", "libseat.so.sym", "0x1004"))
                .isEqualTo(first);
    }

    @Test
    void refusesAWordForTheCacheThatItDoesNotKnow() {
        assertThat(console.run("lookup", "--cache", "sometimes", "--object", "libseat.so.sym", "1"))
                .isEqualTo(2);
        assertThat(console.error()).contains("--cache").hasLineCount(1);
    }

    @Test
    void saysThatThereIsNoObject() {
        assertThat(console.run("lookup", "--object", "nothing.so", "1")).isEqualTo(1);
        assertThat(console.error()).contains("nothing.so does not exist").hasLineCount(1);
    }

    @Test
    void tellsWhatTheSymbolFilesOfAFolderAre() {
        JsonNode reports = console.json("symbols", "--json", ".");

        assertThat(reports).hasSize(1);
        assertThat(reports.get(0).path("format").asString()).isEqualTo("breakpad");
        assertThat(reports.get(0).path("usable").asBoolean()).isTrue();
    }

    @Test
    void saysWhyAFileIsNotUsable() {
        assertThat(console.text("symbols", "notes.txt")).contains("not usable", "of no known format");
    }

    @Test
    void goesOnAfterAFileThatIsMissing() {
        assertThat(console.run("symbols", "nothing.so", "libseat.so.sym")).isEqualTo(1);
        assertThat(console.error()).contains("there is no file", "nothing.so");
        assertThat(console.output()).contains("breakpad", "amd64", "usable");
    }

    @Test
    void demanglesOneLineForEach() {
        console.type("_Z4takei\n\nmain\n_Z4takev");

        assertThat(console.text("demangle").lines()).containsExactly("take(int)", "", "main", "take()");
    }

    @Test
    void demanglesInTheStyleAskedFor() {
        assertThat(console.json("demangle", "--style", "gnu", "--json", "_Z1f1AI1BIiEE")
                        .get(0)
                        .asString())
                .isEqualTo("f(A<B<int> >)");
    }

    @Test
    void demanglesTypesWhereAsked() {
        assertThat(console.text("demangle", "--types", "--style", "symbolic", "i", "_Z4takeIiEiT_")
                        .lines())
                .containsExactly("int", "take<int>(int)");
    }

    @Test
    void refusesALineWithoutEnd() {
        console.type("a".repeat((1 << 20) + 1));

        assertThat(console.run("demangle")).isEqualTo(1);
        assertThat(console.error()).contains("line 1 of standard input").hasLineCount(1);
    }
}
