package dev.faultline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Where `lookup` finds debug information that a file does not have itself, and what it says of what it does not take.
class LookupPlacesTest {
    private static final String ANSWER = "take(int)\n";

    @TempDir
    Path folder;

    private Path store;
    private Console console;
    private CompiledLibrary library;

    @BeforeEach
    void compile() throws Exception {
        console = new Console(folder);
        store = Files.createDirectory(folder.resolve("store"));
        library = new CompiledLibrary(folder.resolve("build"), 3);
    }

    private String[] lookup(String places) throws Exception {
        String object = library.stripped().toString();
        String home = folder.resolve("home").toString();
        return new String[] {"lookup", "--home", home, "--symbols", places, "--object", object, library.address()};
    }

    private String[] json(String places) throws Exception {
        return Stream.concat(Stream.of(lookup(places)), Stream.of("--json")).toArray(String[]::new);
    }

    @Test
    void asksADebuginfodServerThatIsNamed() throws Exception {
        library.putDebug(store.resolve("buildid/" + library.buildId() + "/debuginfo"));
        try (FileServer server = new FileServer(store)) {
            assertThat(console.text(lookup(server.url()))).startsWith(ANSWER).contains("seat.cc:3:");
        }
    }

    @Test
    void asksABreakpadServerThatIsNamed() throws Exception {
        Path place = store.resolve("libseat.so/" + library.breakpadId() + "/libseat.so.sym");
        Files.createDirectories(place.getParent());
        Files.writeString(place, library.breakpad("x86_64"));
        try (FileServer server = new FileServer(store)) {
            assertThat(console.text(lookup(server.url())))
                    .isEqualToNormalizingNewlines(ANSWER + "/src/seat.cc:7:0\n\n");
        }
        assertThat(console.error())
                .as("what the other kind of server does not have is no news")
                .isEmpty();
    }

    @Test
    void keepsWhatTheServerGave() throws Exception {
        library.putDebug(store.resolve("buildid/" + library.buildId() + "/debuginfo"));
        String url;
        String first;
        try (FileServer server = new FileServer(store)) {
            url = server.url();
            first = console.text(lookup(url));
        }
        assertThat(console.text(lookup(url))).isEqualTo(first);
    }

    @Test
    void saysWhatAServerDoesNotHave() throws Exception {
        try (FileServer server = new FileServer(store)) {
            assertThat(console.text(lookup(server.url()))).startsWith(ANSWER + "??:0:0");
            assertThat(console.error().lines())
                    .allMatch(line -> line.contains(server.url()) && line.contains("absent"))
                    .hasSize(2);
        }
    }

    @Test
    void saysThatAServerDoesNotAnswer() throws Exception {
        String url;
        try (FileServer server = new FileServer(store)) {
            url = server.url();
        }
        assertThat(console.text(lookup(url))).startsWith(ANSWER + "??:0:0");
        assertThat(console.error()).contains(url, "the server did not answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deep/down/any.name", "libseat.so.debug", ".build-id/ID"})
    void looksThroughAFolder(String place) throws Exception {
        String id = library.buildId().substring(0, 2) + "/" + library.buildId().substring(2) + ".debug";
        library.putDebug(store.resolve(place.replace("ID", id)));
        assertThat(console.text(lookup("store"))).startsWith(ANSWER).contains("seat.cc:3:");
        assertThat(console.error()).isEmpty();
    }

    @Test
    void saysWhichFilesItDoesNotTake() throws Exception {
        new CompiledLibrary(folder.resolve("other"), 9).putDebug(store.resolve("a/libseat.so.debug"));
        Files.createDirectories(store.resolve("b"));
        Files.writeString(store.resolve("b/libseat.so.sym"), library.breakpad("arm"));
        Files.createDirectories(store.resolve("c"));
        Files.write(store.resolve("c/libseat.so"), new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 9});
        Files.createDirectories(store.resolve("d"));
        Files.copy(library.stripped(), store.resolve("d/libseat.so"));

        assertThat(console.text(lookup("store"))).startsWith(ANSWER + "??:0:0");

        assertThat(console.error().lines())
                .hasSize(4)
                .anyMatch(line -> line.matches(".*a/libseat.so.debug: wrong id, has build id \\w+, wanted is \\w+"))
                .anyMatch(line -> line.contains("b/libseat.so.sym: wrong architecture"))
                .anyMatch(line -> line.contains("c/libseat.so: unreadable"))
                .anyMatch(line -> line.contains("d/libseat.so: no debug information"));
        JsonNode answer = console.json(json("store")).get(0);
        assertThat(answer.path("Refused"))
                .extracting(refused -> refused.path("Verdict").asString())
                .containsExactlyInAnyOrder("wrong_id", "wrong_architecture", "unreadable", "no_debug_information");
        assertThat(answer.path("Refused").get(0).path("Reason").asString()).isNotEmpty();
    }

    @Test
    void goesOnToTheRightFileBehindAWrongOne() throws Exception {
        new CompiledLibrary(folder.resolve("other"), 9).putDebug(store.resolve("a/libseat.so.debug"));
        library.putDebug(store.resolve("libseat.so.debug"));
        String[] command = {
            "lookup", "--symbols", "store/a", "--symbols", "store", "--object", "build/libseat.so", library.address()
        };

        assertThat(console.text(command)).startsWith(ANSWER);
        assertThat(console.error())
                .contains("store/a/libseat.so.debug: wrong id")
                .hasLineCount(1);
    }
}
