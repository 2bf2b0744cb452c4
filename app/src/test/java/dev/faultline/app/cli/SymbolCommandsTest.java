package dev.faultline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SymbolCommandsTest {
    private static final String SYMBOLS = """
            MODULE Linux x86_64 0123456789ABCDEF0123456789ABCDEF0 libseat.so
            FILE 0 /src/seat.cc
            FUNC 1000 10 0 _Z4takei
            1000 10 7 0
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String input = "";

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("libseat.so.sym"), SYMBOLS);
        Files.writeString(folder.resolve("notes.txt"), "nothing of note");
    }

    private int run(String... arguments) {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                folder);
        return new CommandSet(terminal, work -> 9, files -> 9, port -> 9, place -> {}).run(List.of(arguments));
    }

    private String text(String... arguments) {
        assertThat(run(arguments)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private JsonNode json(String... arguments) {
        return JsonMapper.shared().readTree(text(arguments));
    }

    private String error() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void looksUpHexadecimalAndDecimalAddresses() {
        assertThat(text("lookup", "--object", "libseat.so.sym", "0x1004", "4100", "0x9"))
                .isEqualToNormalizingNewlines("take(int)\n/src/seat.cc:7:0\n\n".repeat(2) + "??\n??:0:0\n\n");
    }

    @Test
    void looksUpTheAddressesOfStandardInput() {
        input = "0x1004\r\n\n0x9";

        JsonNode answers = json("lookup", "--json", "--object", "libseat.so.sym");

        assertThat(answers)
                .extracting(answer -> answer.path("Address").asString())
                .containsExactly("0x1004", "0x9");
        assertThat(answers.get(0).path("Symbol").get(0).path("FunctionName").asString())
                .isEqualTo("take(int)");
        assertThat(answers.get(1).path("Symbol")).isEmpty();
    }

    @Test
    void refusesAnArgumentThatIsNoAddress() {
        assertThat(run("lookup", "--object", "libseat.so.sym", "0x1004", "seat"))
                .isEqualTo(2);
        assertThat(error()).contains("'seat' is no address").hasLineCount(1);
        assertThat(out.size()).isZero();
    }

    @Test
    void failsAtALineThatIsNoAddress() {
        input = "0x1004\nseat\n";

        assertThat(run("lookup", "--object", "libseat.so.sym")).isEqualTo(1);
        assertThat(error()).contains("standard input", "'seat' is no address").hasLineCount(1);
    }

    @Test
    void saysThatNoCacheWasBuilt() throws IOException {
        Files.writeString(folder.resolve("empty.sym"), "MODULE Linux x86_64 000000000000000000000000000000000 empty\n");

        assertThat(text("lookup", "--cache", "build", "--object", "empty.sym", "0x1"))
                .startsWith("??");
        assertThat(error()).contains("no cache was built", "empty.sym").hasLineCount(1);
    }

    @Test
    void buildsACacheInTheHome() throws IOException {
        String home = folder.resolve("home").toString();

        String first = text("lookup", "--home", home, "--cache", "build", "--object", "libseat.so.sym", "0x1004");

        assertThat(folder.resolve("home/caches/symbols")).isNotEmptyDirectory();
        out.reset();
        assertThat(text("lookup", "--home", home, "--object", "libseat.so.sym", "0x1004"))
                .isEqualTo(first);
    }

    @Test
    void refusesAWordForTheCacheThatItDoesNotKnow() {
        assertThat(run("lookup", "--cache", "sometimes", "--object", "libseat.so.sym", "1"))
                .isEqualTo(2);
        assertThat(error()).contains("--cache").hasLineCount(1);
    }

    @Test
    void saysThatThereIsNoObject() {
        assertThat(run("lookup", "--object", "nothing.so", "1")).isEqualTo(1);
        assertThat(error()).contains("nothing.so does not exist").hasLineCount(1);
    }

    @Test
    void tellsWhatTheSymbolFilesOfAFolderAre() {
        JsonNode reports = json("symbols", "--json", ".");

        assertThat(reports).hasSize(1);
        assertThat(reports.get(0).path("format").asString()).isEqualTo("breakpad");
        assertThat(reports.get(0).path("usable").asBoolean()).isTrue();
    }

    @Test
    void saysWhyAFileIsNotUsable() {
        assertThat(text("symbols", "notes.txt")).contains("not usable", "of no known format");
    }

    @Test
    void goesOnAfterAFileThatIsMissing() {
        assertThat(run("symbols", "nothing.so", "libseat.so.sym")).isEqualTo(1);
        assertThat(error()).contains("there is no file", "nothing.so");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("breakpad", "amd64", "usable");
    }

    @Test
    void demanglesOneLineForEach() {
        input = "_Z4takei\n\nmain\n_Z4takev";

        assertThat(text("demangle").lines()).containsExactly("take(int)", "", "main", "take()");
    }

    @Test
    void demanglesInTheStyleAskedFor() {
        assertThat(json("demangle", "--style", "gnu", "--json", "_Z1f1AI1BIiEE")
                        .get(0)
                        .asString())
                .isEqualTo("f(A<B<int> >)");
    }

    @Test
    void refusesALineWithoutEnd() {
        input = "a".repeat((1 << 20) + 1);

        assertThat(run("demangle")).isEqualTo(1);
        assertThat(error()).contains("line 1 of standard input").hasLineCount(1);
    }
}
