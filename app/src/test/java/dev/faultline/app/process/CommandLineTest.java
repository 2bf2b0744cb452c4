package dev.faultline.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.app.process.Faultline.Result;
import dev.faultline.app.process.Faultline.Running;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CommandLineTest {
    private static final String ID = "0af7651916cd43dd8448eb211c80319c";

    @TempDir
    Path folder;

    private Faultline faultline;
    private Running collector;

    @BeforeEach
    void home() {
        faultline = new Faultline(folder.resolve("home"));
    }

    @AfterEach
    void end() throws Exception {
        if (collector != null) {
            collector.kill();
        }
    }

    private void collectOneEvent() throws Exception {
        collector = faultline.collect("--port", "0");
        assertThat(Faultline.post(collector, Faultline.event(ID, 1))).isEqualTo(200);
    }

    @Test
    void saysInOneLineOfJsonThatItAccepts() throws Exception {
        collector = faultline.collect();

        assertThat(collector.line().propertyNames()).containsExactlyInAnyOrder("url", "dsn", "home", "pid");
        assertThat(collector.line().path("pid").asLong())
                .isEqualTo(collector.process().pid());
        assertThat(collector.dsn()).matches("http://[0-9a-f]{32}@127\\.0\\.0\\.1:\\d+/1");
    }

    @Test
    void endsCleanlyWhenTerminated() throws Exception {
        collectOneEvent();

        assertThat(collector.terminate()).isZero();
        assertThat(folder.resolve("home/owner.json")).doesNotExist();
        assertThat(faultline.run("issues", "--json").json()).hasSize(1);
    }

    @Test
    void listsIssuesWithTheFieldsOfTheContract() throws Exception {
        collectOneEvent();

        JsonNode issue = faultline.run("issues", "--json").json().get(0);

        assertThat(issue.propertyNames())
                .containsExactly(
                        "id",
                        "shortId",
                        "project",
                        "title",
                        "type",
                        "value",
                        "culprit",
                        "level",
                        "status",
                        "substatus",
                        "platform",
                        "events",
                        "users",
                        "firstSeen",
                        "lastSeen",
                        "firstRelease",
                        "lastRelease",
                        "environments",
                        "assignee",
                        "hashes",
                        "notes",
                        "activity");
        assertThat(issue.path("title").asString()).isEqualTo("ErrorBA: no 1");
        assertThat(issue.path("environments").get(0).asString()).isEqualTo("production");
    }

    @Test
    void showsAnEventWholeWithItsGrouping() throws Exception {
        collectOneEvent();

        JsonNode event = faultline.run("event", ID, "--json").json();

        assertThat(event.path("event_id").asString()).isEqualTo(ID);
        JsonNode ours = event.path("_faultline");
        assertThat(ours.propertyNames())
                .containsExactly("issue", "project", "received", "grouping", "symbolication", "notes", "activity");
        assertThat(ours.path("grouping").path("config").asString()).startsWith("newstyle:");
        assertThat(ours.path("grouping").path("variants"))
                .anyMatch(variant -> variant.path("hash").asString("").length() == 32);
    }

    @Test
    void findsEventsByTagWithAndWithoutARunningOwner() throws Exception {
        collectOneEvent();
        Result beside = faultline.run("events", "--query", "shard:s1", "--json");
        collector.terminate();

        Result alone = faultline.run("events", "--query", "shard:s1", "--json");

        assertThat(beside.json()).hasSize(1).isEqualTo(alone.json());
        assertThat(faultline.run("events", "--query", "shard:s2", "--json").json())
                .isEmpty();
    }

    @Test
    void printsNothingButTheDocumentOnStandardOutput() throws Exception {
        Result result = faultline.run("stats", "--json");

        assertThat(result.json().path("events").asInt()).isZero();
        assertThat(result.err()).isEmpty();
    }

    @Test
    void bringsInWhatItExportedAndTheSameOnce() throws Exception {
        collectOneEvent();
        Path bundle = folder.resolve("a.faultline");
        assertThat(faultline
                        .run("export", "--query", "level:error", "--out", bundle.toString())
                        .exit())
                .isZero();
        Faultline other = new Faultline(folder.resolve("other"));

        other.run("import", bundle.toString());
        other.run("import", bundle.toString());

        JsonNode here = faultline.run("event", ID, "--json").json();
        JsonNode there = other.run("event", ID, "--json").json();
        assertThat(withoutIssue(there)).isEqualTo(withoutIssue(here));
        assertThat(other.run("issues", "--json").json().get(0).path("events").asInt())
                .isEqualTo(1);
    }

    private static JsonNode withoutIssue(JsonNode event) {
        ((tools.jackson.databind.node.ObjectNode) event.path("_faultline")).remove("issue");
        return event;
    }

    @Test
    void makesTheIndexAnewBesideARunningOwner() throws Exception {
        collectOneEvent();
        JsonNode before = faultline.run("issues", "--json").json();

        assertThat(faultline.run("reindex", "--json").json().path("events").asInt())
                .isEqualTo(1);

        assertThat(faultline.run("issues", "--json").json()).isEqualTo(before);
    }

    @Test
    void refusesASecondCollectorAndNamesTheFirst() throws Exception {
        collector = faultline.collect();

        Result second = faultline.run("collect");

        assertThat(second.exit()).isEqualTo(1);
        assertThat(second.err())
                .containsOnlyOnce("\n")
                .contains("in use", "pid " + collector.process().pid());
    }

    @Test
    void takesTheNextFreePortAndSaysSo() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            collector = faultline.collect("--port", String.valueOf(taken.getLocalPort()));

            assertThat(collector.url()).doesNotEndWith(":" + taken.getLocalPort());
            assertThat(Faultline.post(collector, Faultline.event(ID, 1))).isEqualTo(200);
        }
    }

    @Test
    void collectsWithoutAWindowWhereThereIsNoDisplay() throws Exception {
        Path err = folder.resolve("err");
        collector = Faultline.accepting(
                faultline.builder().redirectError(err.toFile()).start());

        assertThat(Files.readString(err)).contains("no display");
        assertThat(Faultline.post(collector, Faultline.event(ID, 1))).isEqualTo(200);
    }

    @Test
    void saysWhatIsWrongWithAHomeInOneLine() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");

        Result result = new Faultline(file).run("issues");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).containsOnlyOnce("\n").contains(file.toString(), "--home");
    }

    @Test
    void leavesANewerHomeAlone() throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.writeString(home.resolve("faultline.json"), "{\"home\":99}");

        Result result = faultline.run("issues");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).containsOnlyOnce("\n").contains("newer");
        assertThat(home.resolve("segments")).doesNotExist();
    }

    @Test
    void tellsWrongUsageFromFailure() throws Exception {
        Result usage = faultline.run("issues", "--query", "level:error (");

        assertThat(usage.exit()).isEqualTo(2);
        assertThat(usage.err()).containsOnlyOnce("\n").contains("--query, at character");
        assertThat(faultline.run("event", ID).exit()).isEqualTo(1);
    }
}
