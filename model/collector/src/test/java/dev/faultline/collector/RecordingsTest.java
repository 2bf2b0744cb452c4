package dev.faultline.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// What real SDKs sent, replayed byte for byte, against what their recordings say must be seen.
class RecordingsTest {
    @RegisterExtension
    final Site site = new Site();

    static List<Recording> recordings() throws IOException {
        Path folder = Path.of(System.getProperty("faultline.shared", "none")).resolve("recordings");
        boolean there = Files.isDirectory(folder);
        assertThat(there || !"true".equals(System.getenv("CI")))
                .as("%s is there", folder)
                .isTrue();
        Assumptions.assumeTrue(there, "no recordings here");
        List<Recording> all = new ArrayList<>();
        try (Stream<Path> clients = Files.list(folder)) {
            for (Path client : clients.filter(Files::isDirectory).sorted().toList()) {
                if (new Recording(client).isSentry()) {
                    all.add(new Recording(client));
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void countsTheEventsOf(Recording recording) throws Exception {
        assertThat(recording.replay(site)).extracting(Reply::status).containsOnly(200);

        Map<String, Long> expected = new TreeMap<>();
        Drafted.of(recording.expected()).forEach(issue -> expected.merge(issue.key(), issue.events(), Long::sum));
        Map<String, Long> counts = new TreeMap<>();
        for (Seen event : site.events()) {
            counts.merge(event.key(expected.keySet()), 1L, Long::sum);
        }
        assertThat(counts).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void countsNothingTwiceOf(Recording recording) throws Exception {
        recording.replay(site);
        int once = site.events().size();
        recording.replay(site);

        assertThat(site.events()).hasSize(once);
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void showsWhatTheEventsSaidOf(Recording recording) throws Exception {
        recording.replay(site);

        List<Seen> events = site.events();
        Sent sent = site.sent();
        SoftAssertions softly = new SoftAssertions();
        Drafted.of(recording.expected())
                .forEach(issue -> softly.assertThat(issue.missing(events, sent))
                        .as(issue.key())
                        .isEmpty());
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void keepsWhatCameBesideTheEventsOf(Recording recording) throws Exception {
        recording.replay(site);

        JsonNode also = recording.expected().path("also");
        SoftAssertions softly = new SoftAssertions();
        Beside beside = Beside.of(site);
        beside.counts()
                .forEach((name, count) -> softly.assertThat(count)
                        .as(name)
                        .isEqualTo(also.path(name).asLong(0)));
        softly.assertThat(beside.names())
                .containsAll(
                        also.path("named").valueStream().map(JsonNode::asString).toList());
        softly.assertThat(beside.lastSession())
                .isEqualTo(also.path("last session status").asString("none"));
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void keepsApartWhatIsApartIn(Recording recording) throws Exception {
        recording.replay(site);

        List<Seen> events = site.events();
        Map<Long, Set<Drafted>> draftsOfIssues = new HashMap<>();
        Drafted.of(recording.expected())
                .forEach(draft -> draft.own(events)
                        .forEach(event -> draftsOfIssues
                                .computeIfAbsent(event.issue(), issue -> new HashSet<>())
                                .add(draft)));
        assertThat(draftsOfIssues)
                .isNotEmpty()
                .allSatisfy((issue, drafts) -> assertThat(drafts).hasSize(1));
    }
}
