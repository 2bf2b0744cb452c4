package dev.faultline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InspectTest {
    private static final String EVENT =
            "{\"event_id\":\"0af7651916cd43dd8448eb211c80319c\",\"level\":\"fatal\",\"message\":\"seat 31 is taken\"}";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private InputStream in = InputStream.nullInputStream();

    private int run(String... arguments) {
        Terminal terminal = new Terminal(
                in,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                folder);
        return new CommandSet(terminal, work -> 9, files -> 9, port -> 9, place -> {}).run(List.of(arguments));
    }

    private JsonNode json(String... arguments) {
        assertThat(run(arguments)).isZero();
        return JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void normalizesEventsInTheOrderGiven() throws Exception {
        file("a.json", EVENT);
        file("b.json", "{\"level\":\"info\"}");

        JsonNode events = json("inspect", "normalize", "--json", "b.json", "a.json");

        assertThat(events.get(0).path("level").asString()).isEqualTo("info");
        assertThat(events.get(1).path("logentry").path("formatted").asString()).isEqualTo("seat 31 is taken");
    }

    @Test
    void readsTheEventOfAnEnvelope() throws Exception {
        file("a.envelope", "{}\n{\"type\":\"session\"}\n{}\n{\"type\":\"event\"}\n" + EVENT + "\n");

        assertThat(json("inspect", "normalize", "--json", "a.envelope")
                        .get(0)
                        .path("level")
                        .asString())
                .isEqualTo("fatal");
    }

    @Test
    void readsStandardInput() {
        in = new ByteArrayInputStream(EVENT.getBytes(StandardCharsets.UTF_8));
        assertThat(json("inspect", "group", "--json", "-").get(0).path("hashes"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"message, seat <int>", "function, 31", "release, seat 31"})
    void takesTextsFromTheLinesOfStandardInput(String what, String first) {
        in = new ByteArrayInputStream("seat 31\nb\n".getBytes(StandardCharsets.UTF_8));
        JsonNode texts = json("inspect", what, "--json");
        assertThat(texts).hasSize(2);
        assertThat(texts.get(0).path("version_raw").asString(texts.get(0).asString("")))
                .isEqualTo(first);
    }

    @Test
    void readsAnEventInGzip() throws Exception {
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.gz")))) {
            gzip.write(EVENT.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(json("inspect", "normalize", "--json", "a.gz")
                        .get(0)
                        .path("level")
                        .asString())
                .isEqualTo("fatal");
    }

    @Test
    void refusesWhatInflatesBeyondAnyEvent() throws Exception {
        byte[] blanks = new byte[1 << 20];
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.gz")))) {
            for (int i = 0; i < 201; i++) {
                gzip.write(blanks);
            }
        }
        assertThat(run("inspect", "normalize", "a.gz")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("a.gz is larger than 200 MiB");
    }

    @Test
    void saysThatAnEventInGzipIsCutShort() throws Exception {
        Files.write(folder.resolve("a.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0});
        assertThat(run("inspect", "normalize", "a.gz")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("a.gz", "broken");
    }

    @Test
    void notesWhatIsOddAboutAnEvent() throws Exception {
        file("a.json", "{\"level\":");
        assertThat(json("inspect", "normalize", "--json", "a.json")
                        .at("/0/_faultline/notes/0/code")
                        .asString())
                .isEqualTo("invalid_json");
    }

    @Test
    void goesOnAfterAFileThatCannotBeRead() throws Exception {
        file("a.json", EVENT);

        assertThat(run("inspect", "normalize", "--json", "nothing.json", "a.json"))
                .isEqualTo(1);

        JsonNode events = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(events.get(0).path("error").asString()).contains("there is no file");
        assertThat(events.get(1).path("level").asString()).isEqualTo("fatal");
        assertThat(err.toString(StandardCharsets.UTF_8)).containsOnlyOnce("\n");
    }

    @Test
    void classifiesFramesByRules() throws Exception {
        file("own.rules", "function:run +app category=ui\n");
        file("a.json", "{\"exception\":[{\"type\":\"A\",\"stacktrace\":{\"frames\":[{\"function\":\"run\"}]}}]}");

        JsonNode frame = json("inspect", "normalize", "--rules", "own.rules", "--json", "a.json")
                .get(0)
                .at("/exception/values/0/stacktrace/frames/0");

        assertThat(frame.path("in_app").asBoolean()).isTrue();
        assertThat(frame.at("/data/category").asString()).isEqualTo("ui");
    }

    @Test
    void groupsWithTheRulesOfAFile() throws Exception {
        file("a.json", EVENT);
        file("own.rules", "# ours\nmessage:\"*is taken\" -> taken\n");

        JsonNode grouping = json("inspect", "group", "--rules", "own.rules", "--json", "a.json")
                .get(0);

        assertThat(grouping.path("variants").propertyNames()).contains("custom-fingerprint");
    }

    @Test
    void saysWhichRuleCannotBeRead() throws Exception {
        file("a.json", EVENT);
        file("own.rules", "\nnonsense:x +app\n");

        assertThat(run("inspect", "group", "--rules", "own.rules", "a.json")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("own.rules", "line 2");
    }

    @Test
    void ordersReleases() {
        JsonNode releases = json("inspect", "release", "--json", "a@2.0.0", "a@1.0.0-rc1", "a@1.0.0", "zebra");

        assertThat(releases)
                .extracting(release -> release.path("sort_position").asInt())
                .containsExactly(3, 1, 2, 0);
    }

    @Test
    void parameterizesMessages() {
        assertThat(json("inspect", "message", "--json", "seat 31").get(0).asString())
                .isEqualTo("seat <int>");
    }

    @Test
    void trimsFunctions() {
        assertThat(run("inspect", "function", "void ns::draw<int>(char*)")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("ns::draw<T>\n");
    }

    @Test
    void knowsAThunkOfSwift() {
        assertThat(run("inspect", "function", "partial apply for thunk for @callee_guaranteed () -> ()"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("thunk for closure\n");
    }

    @Test
    void saysThatAFileIsMissing() {
        assertThat(run("inspect", "normalize", "nothing.json")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("there is no file", "nothing.json");
    }

    @Test
    void wantsToKnowWhatToInspect() {
        assertThat(run("inspect")).isEqualTo(2);
    }

    @Test
    void listsTheCommandsInItsHelp() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("collect", "issues", "export", "--home");
    }
}
