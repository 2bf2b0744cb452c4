package dev.faultline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InspectTest {
    private static final String EVENT =
            "{\"event_id\":\"0af7651916cd43dd8448eb211c80319c\",\"level\":\"fatal\",\"message\":\"seat 31 is taken\"}";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
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
