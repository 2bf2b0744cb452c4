package dev.faultline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.app.process.Faultline.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The states of an issue as a user meets them: events through the collector's port, decisions and answers by the
/// command line.
class StateCommandsTest {
    @TempDir
    Path folder;

    private Commands faultline;
    private int posted;

    @BeforeEach
    void collect() throws Exception {
        faultline = new Commands(folder.resolve("home"));
        faultline.collect();
    }

    @AfterEach
    void end() {
        faultline.end();
    }

    private void event(@Nullable String release, String user) throws Exception {
        String sent = release == null ? "" : "\"release\":\"" + release + "\",";
        String json = """
                {"event_id":"%032x","platform":"python",%s"user":{"id":"%s"},
                 "exception":{"values":[{"type":"E","value":"e","stacktrace":{"frames":[
                   {"function":"pay","module":"shop.cart","in_app":true}]}}]}}""".formatted(++posted, sent, user);
        assertThat(faultline.post(json)).isEqualTo(200);
    }

    private void events(String... releases) throws Exception {
        for (String release : releases) {
            event(release, "ana");
        }
    }

    private JsonNode issue() throws Exception {
        return faultline.run("issues", "--json").json().path(0);
    }

    /// `status substatus`, after all that was sent.
    private String state() throws Exception {
        JsonNode issue = issue();
        assertThat(issue.path("events").asInt()).isEqualTo(posted);
        return issue.path("status").asString() + " " + issue.path("substatus").asString();
    }

    private void decide(String command, String... options) throws Exception {
        List<String> line =
                new ArrayList<>(List.of(command, issue().path("shortId").asString(), "--json"));
        line.addAll(List.of(options));
        Result result = faultline.run(line.toArray(String[]::new));
        assertThat(result.exit()).as(result.err()).isZero();
    }

    @Test
    void aFirstEventMakesANewIssue() throws Exception {
        events("shop@1.0");
        assertThat(state()).isEqualTo("unresolved new");
    }

    @Test
    void anyEventReopensWhatIsResolvedForEveryRelease() throws Exception {
        events("shop@1.10");
        decide("resolve");
        assertThat(state()).isEqualTo("resolved resolved");
        events("shop@1.9");
        assertThat(state()).isEqualTo("unresolved regressed");
    }

    @ParameterizedTest
    @CsvSource({
        "shop@1.9, shop@1.10, shop@1.11",
        "1.9, 1.10, 1.10",
        "1.9.0, 1.10.0, 2.0",
        "1.10.0-beta.2, 1.10.0, 1.10.0+7",
        "app@2.0.0+9, app@2.0.0+10, app@2.0.0+11"
    })
    void anOlderClientDoesNotReopenWhatAReleaseMended(String older, String mended, String newer) throws Exception {
        events(older, mended);
        decide("resolve", "--in", mended);
        assertThat(state()).isEqualTo("resolved resolved_in_release");
        events(older);
        assertThat(state()).isEqualTo("resolved resolved_in_release");
        events(newer);
        assertThat(state()).isEqualTo("unresolved regressed");
    }

    @Test
    void whatIsResolvedInTheNextReleaseComesBackWithALaterOneThanTheNewestThen() throws Exception {
        events("shop@1.9", "shop@1.11", "shop@1.10");
        decide("resolve", "--next");
        events("shop@1.10", "shop@1.11");
        event(null, "ana");
        assertThat(state()).isEqualTo("resolved resolved_in_release");
        events("shop@1.12");
        assertThat(state()).isEqualTo("unresolved regressed");
    }

    @Test
    void releasesWithoutNumbersGoByTheTimeTheyCame() throws Exception {
        events("ffffffffffff", "aaaaaaaaaaaa");
        decide("resolve", "--in", "aaaaaaaaaaaa");
        events("ffffffffffff");
        assertThat(state()).isEqualTo("resolved resolved_in_release");
        events("bbbbbbbbbbbb");
        assertThat(state()).isEqualTo("unresolved regressed");
    }

    @Test
    void anIssueArchivedUntilItEscalatesComesBackWithManyEvents() throws Exception {
        events("1.0");
        decide("archive");
        assertThat(state()).isEqualTo("archived until_escalating");
        events("1.0", "1.0");
        assertThat(state()).isEqualTo("archived until_escalating");
        events("1.0", "1.0", "1.0", "1.0", "1.0", "1.0", "1.0", "1.0", "1.0", "1.0");
        assertThat(state()).isEqualTo("unresolved escalating");
    }

    @Test
    void anIssueArchivedForEverStays() throws Exception {
        events("1.0");
        decide("archive", "--forever");
        events("1.0", "2.0", "3.0");
        assertThat(state()).isEqualTo("archived forever");
    }

    @Test
    void anIssueArchivedUntilMoreEventsComesBackWithTheLastOfThem() throws Exception {
        events("1.0", "1.0");
        decide("archive", "--events", "2");
        events("1.0");
        assertThat(state()).isEqualTo("archived until_condition");
        events("1.0");
        assertThat(state()).isEqualTo("unresolved ongoing");
    }

    @Test
    void anIssueArchivedUntilMoreUsersCountsEachOnce() throws Exception {
        events("1.0");
        decide("archive", "--users", "2");
        event("1.0", "bea");
        event("1.0", "bea");
        assertThat(state()).isEqualTo("archived until_condition");
        event("1.0", "cy");
        assertThat(state()).isEqualTo("unresolved ongoing");
    }

    @Test
    void anIssueArchivedForATimeStaysUntilThen() throws Exception {
        events("1.0");
        decide("archive", "--until", "2d");
        events("1.0");
        assertThat(state()).isEqualTo("archived until_condition");
    }

    @Test
    void whatIsOpenedByHandIsOngoingAndUndoneItIsAsBefore() throws Exception {
        events("1.0");
        decide("resolve");
        decide("reopen");
        assertThat(state()).isEqualTo("unresolved ongoing");
        String record = issue().path("activity").path(0).path("record").asString();
        assertThat(faultline.run("undo", record).exit()).isZero();
        assertThat(state()).isEqualTo("resolved resolved");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "archive X-1 --events 0",
                "archive X-1 --until yesterday",
                "archive X-1 --until 2001-01-01",
                "archive X-1 --events 3 --users 2",
                "resolve X-1 --in 1.0 --next",
                "resolve"
            })
    void refusesWhatMakesNoSense(String line) {
        Result result = faultline.run(line.split(" "));
        assertThat(result.exit()).as(result.err()).isEqualTo(2);
    }
}
