package dev.faultline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.app.process.Faultline;
import dev.faultline.app.process.Faultline.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class RegroupCommandTest {
    private static final String BOTH = "type:ErrorBA -> one\ntype:ErrorCA -> one\n";

    @TempDir
    Path folder;

    private Commands faultline;
    private int posted;

    /// Three events of the kind ErrorBA, one of ErrorCA.
    @BeforeEach
    void collect() throws Exception {
        faultline = new Commands(folder.resolve("home"));
        faultline.collect();
        for (int kind : new int[] {1, 1, 2, 1}) {
            post(kind);
        }
    }

    @AfterEach
    void end() {
        faultline.end();
    }

    private void post(int kind) throws Exception {
        String id = "%032x".formatted(++posted);
        assertThat(faultline.post(Faultline.event(id, kind))).isEqualTo(200);
    }

    private JsonNode issues() throws Exception {
        return faultline.run("issues", "--json").json();
    }

    private List<Long> counts() throws Exception {
        List<Long> counts = new ArrayList<>();
        issues().forEach(issue -> counts.add(issue.path("events").asLong()));
        return counts.stream().sorted().toList();
    }

    private JsonNode issue(String type) throws Exception {
        for (JsonNode issue : issues()) {
            if (issue.path("type").asString().equals(type)) {
                return issue;
            }
        }
        throw new AssertionError("no issue " + type);
    }

    private String id(String type) throws Exception {
        return issue(type).path("id").asString();
    }

    private JsonNode done(String... arguments) throws Exception {
        Result result = faultline.run(arguments);
        assertThat(result.exit()).as(result.err()).isZero();
        return result.json();
    }

    private JsonNode merge() throws Exception {
        return done("merge", issue("ErrorBA").path("shortId").asString(), id("ErrorCA"), "--json");
    }

    private String rules(String text) throws IOException {
        return Files.writeString(folder.resolve("my.rules"), text).toString();
    }

    private JsonNode regroup(String text, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("regroup", "--rules", rules(text), "--json"));
        arguments.addAll(List.of(more));
        return done(arguments.toArray(String[]::new));
    }

    /// Without what was decided.
    private static JsonNode grouped(JsonNode issues) {
        issues.forEach(issue -> ((ObjectNode) issue).remove("activity"));
        return issues;
    }

    private void refused(Result result, String... words) {
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).containsOnlyOnce("\n").contains(words);
    }

    @Test
    void letsLaterEventsOfAMergedKindJoin() throws Exception {
        String id = id("ErrorBA");

        JsonNode merged = merge();
        post(2);

        assertThat(merged.path("issue").path("id").asString()).isEqualTo(id);
        assertThat(merged.path("issue").path("hashes")).hasSize(2);
        assertThat(counts()).containsExactly(5L);
        assertThat(issues().get(0).path("id").asString()).isEqualTo(id);
    }

    @Test
    void mergesWithoutARunningOwner() throws Exception {
        faultline.end();

        merge();

        assertThat(counts()).containsExactly(4L);
    }

    @Test
    void keepsUnmergedHashesApart() throws Exception {
        String hash = issue("ErrorCA").path("hashes").get(0).asString();
        merge();

        JsonNode unmerged = done("unmerge", issues().get(0).path("id").asString(), hash, "--json");
        post(2);

        assertThat(unmerged.path("issue").path("hashes")).hasSize(1);
        assertThat(unmerged.path("issue").path("hashes").get(0).asString()).isEqualTo(hash);
        assertThat(counts()).containsExactly(2L, 3L);
    }

    @Test
    void takesAMergeBackOnce() throws Exception {
        JsonNode before = grouped(issues());
        String record = merge().path("record").asString();

        done("undo", record, "--json");

        JsonNode after = issues();
        JsonNode trail = issue("ErrorBA").path("activity").get(1);
        assertThat(trail.path("record").asString()).isEqualTo(record);
        assertThat(trail.path("undone").asLong()).isPositive();
        assertThat(grouped(after)).isEqualTo(before);
        refused(faultline.run("undo", record), "record " + record);
    }

    @Test
    void splitsAndTakesItBackWithoutARunningOwner() throws Exception {
        String hash = issue("ErrorCA").path("hashes").get(0).asString();
        faultline.end();
        merge();

        JsonNode unmerged = done("unmerge", issues().get(0).path("id").asString(), hash, "--json");

        assertThat(counts()).containsExactly(1L, 3L);
        done("undo", unmerged.path("record").asString(), "--json");
        assertThat(counts()).containsExactly(4L);
    }

    @Test
    void assignsAndTakesItBackWithoutARunningOwner() throws Exception {
        faultline.end();

        String record =
                done("assign", id("ErrorBA"), "ada", "--json").path("record").asString();

        assertThat(issue("ErrorBA").path("assignee").asString()).isEqualTo("ada");
        done("undo", record, "--json");
        assertThat(issue("ErrorBA").path("assignee").isNull()).isTrue();
    }

    @Test
    void assignsAnIssueAndSaysHowToTakeItBack() throws Exception {
        Result result = faultline.run("assign", id("ErrorBA"), "ada");

        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("ErrorBA: no 1", "'faultline undo ");
        assertThat(issue("ErrorBA").path("assignee").asString()).isEqualTo("ada");
        JsonNode event = faultline.run("event", "%032x".formatted(1), "--json").json();
        assertThat(event.path("_faultline")
                        .path("activity")
                        .get(0)
                        .path("what")
                        .path("assignee")
                        .asString())
                .isEqualTo("ada");
        assertThat(done("assign", id("ErrorBA"), "--json")
                        .path("issue")
                        .path("assignee")
                        .isNull())
                .isTrue();
    }

    @Test
    void previewsWhatIssuesWouldBecomeAndChangesNothing() throws Exception {
        JsonNode before = issues();

        JsonNode preview = regroup(BOTH, "--preview");

        assertThat(preview.path("applied").asBoolean()).isFalse();
        assertThat(preview.path("record").isNull()).isTrue();
        assertThat(preview.path("issuesBefore").asInt()).isEqualTo(2);
        assertThat(preview.path("issuesAfter").asInt()).isEqualTo(1);
        assertThat(preview.path("moved").asInt()).isEqualTo(1);
        JsonNode part = preview.path("issues").get(0).path("becomes").get(0);
        assertThat(part.path("issue").asString()).isEqualTo(id("ErrorBA"));
        assertThat(part.path("samples").get(0).asString()).isEqualTo("%032x".formatted(3));
        assertThat(issues()).isEqualTo(before);
    }

    @Test
    void groupsByRulesBesideARunningOwnerAndLaterEventsToo() throws Exception {
        assertThat(regroup(BOTH).path("applied").asBoolean()).isTrue();
        assertThat(counts()).containsExactly(4L);

        post(2);

        assertThat(counts()).containsExactly(5L);
    }

    @Test
    void goesBackToTheSameIssuesWithoutARunningOwner() throws Exception {
        faultline.end();
        JsonNode before = grouped(issues());
        regroup(BOTH);
        assertThat(counts()).containsExactly(4L);

        Result undo = faultline.run("regroup", "--undo");

        assertThat(undo.exit()).isZero();
        assertThat(undo.out()).startsWith("4 events of 1 issues: 1 moved");
        assertThat(grouped(issues())).isEqualTo(before);
        faultline.run("regroup", "--undo");
        assertThat(counts()).containsExactly(4L);
    }

    @Test
    void namesTheLineOfARuleThatCannotBeRead() throws Exception {
        String file = rules("type:ErrorBA -> one\nfunction:main +nonsense\n");

        refused(faultline.run("regroup", "--rules", file), file, "line 2, column");

        assertThat(counts()).containsExactly(1L, 3L);
    }

    @Test
    void saysWhatThereIsNot() throws Exception {
        refused(faultline.run("merge", id("ErrorBA"), "4711"), "there is no issue 4711");
        refused(faultline.run("assign", "SHOP-99", "ada"), "there is no issue SHOP-99");
        refused(faultline.run("unmerge", id("ErrorBA"), "0".repeat(32)), "nothing was unmerged");
        refused(faultline.run("regroup", "--rules", "no.rules"), "there is no file", "no.rules");
        refused(faultline.run("regroup", "--undo"), "nothing to undo");
        refused(faultline.run("regroup", "--rules", rules(BOTH), "--project", "none"), "there is no project none");
    }

    @Test
    void needsRulesOrTheWordUndoAndNotBoth() throws Exception {
        assertThat(faultline.run("regroup").exit()).isEqualTo(2);
        assertThat(faultline.run("regroup", "--undo", "--rules", rules(BOTH)).exit())
                .isEqualTo(2);
    }
}
