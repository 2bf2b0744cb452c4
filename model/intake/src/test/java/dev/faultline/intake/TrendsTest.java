package dev.faultline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.triage.issue.Issue;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendsTest {
    private static final int HOUR = 3600;

    @TempDir
    static Path home;

    private static Site site;

    @BeforeAll
    static void fill() throws Exception {
        site = new Site(home);
        site.sendEvent(0, "Today");
        site.sendEvent(-HOUR, "Today");
        site.sendEvent(-2 * HOUR, "Today");
        site.sendEvent(1 - 2 * HOUR, "Today");
        site.sendEvent(-30 * HOUR, "Yesterday");
        site.digested();
        site.close();
        site = new Site(home);
    }

    @AfterAll
    static void close() throws Exception {
        site.close();
    }

    /// By title: the stretches with events and how many.
    private static Map<String, String> trends(Instant from, int hours, int buckets) {
        List<Issue> issues = site.issues();
        Map<Long, long[]> trends =
                site.store.index().trends(issues.stream().map(Issue::id).toList(), from, hours, buckets);
        Map<String, String> told = new TreeMap<>();
        for (Issue issue : issues) {
            long[] counts = trends.get(issue.id());
            if (counts != null) {
                assertThat(counts).hasSize(buckets);
                told.put(issue.title().split(":")[0], told(counts));
            }
        }
        return told;
    }

    private static String told(long[] counts) {
        TreeMap<Integer, Long> told = new TreeMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                told.put(i, counts[i]);
            }
        }
        return told.toString();
    }

    @Test
    void countsADayByTheHourAndLeavesOutWhatIsOlder() {
        assertThat(trends(Site.NOW.minus(Duration.ofHours(23)), 1, 24))
                .isEqualTo(Map.of("Today", "{21=2, 22=1, 23=1}"));
    }

    @Test
    void countsAFortnightByTheHalfDay() {
        assertThat(trends(Site.NOW.minus(Duration.ofHours(27 * 12)), 12, 28))
                .isEqualTo(Map.of("Today", "{26=3, 27=1}", "Yesterday", "{24=1}"));
    }

    @Test
    void leavesOutWhatComesAfterTheLastStretch() {
        assertThat(trends(Site.NOW.minus(Duration.ofHours(2)), 1, 2)).isEqualTo(Map.of("Today", "{0=2, 1=1}"));
    }

    @Test
    void asksNothingForNoIssues() {
        assertThat(site.store.index().trends(List.of(), Site.NOW, 1, 24)).isEmpty();
    }
}
