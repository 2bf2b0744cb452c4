package dev.faultline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.store.StoreSettings;
import dev.faultline.store.index.ActivityEntry;
import dev.faultline.store.index.HashEntry;
import dev.faultline.store.index.Index;
import dev.faultline.store.index.Statistics;
import dev.faultline.triage.grouping.ProjectRules;
import dev.faultline.triage.issue.ArchiveUntil;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.issue.Resolution;
import dev.faultline.triage.search.IssueSort;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ReindexTest {
    private static final List<String> RULES =
            List.of("", "type:E1 -> one\ntype:E2 -> one", "error.value:*3 -> three", "function:main -group");

    @TempDir
    Path home;

    private static void live(Site site, int from, int to) throws Exception {
        Random random = new Random(from);
        for (int i = from; i < to; i++) {
            String more =
                    "\"release\":\"shop@1.%d\",\"environment\":\"%s\",\"user\":{\"id\":\"%d\"},\"tags\":{\"k\":\"%d\"},"
                            .formatted(
                                    random.nextInt(5),
                                    random.nextBoolean() ? "prod" : "dev",
                                    random.nextInt(9),
                                    i % 11);
            site.send(
                    i % 3 == 0 ? "shop" : "web",
                    Site.envelope(
                            Site.item("event", Site.event(i, "E" + random.nextInt(7), more)),
                            Site.item("span", "{}"),
                            Site.item("session", session(i))));
            if (i % 10 == 9) {
                decide(site, random);
            }
        }
        site.digested();
    }

    private static String session(int i) {
        return ("{\"sid\":\"%s\",\"did\":\"%d\",\"init\":%s,\"started\":\"%s\",\"status\":\"%s\","
                        + "\"attrs\":{\"release\":\"shop@1.%d\"}}")
                .formatted(Site.id(i / 2), i % 7, i % 2 == 0, Site.NOW, i % 4 == 0 ? "crashed" : "ok", i % 9);
    }

    private static void decide(Site site, Random random) throws Exception {
        site.digested();
        List<Issue> issues = site.issues();
        List<Long> some = List.of(issues.get(random.nextInt(issues.size())).id());
        Decision decision = switch (random.nextInt(14)) {
            case 11 -> {
                String rules = RULES.get(random.nextInt(RULES.size()));
                site.intake
                        .regroup()
                        .apply("shop", new ProjectRules(rules), (done, of) -> {})
                        .join();
                yield new Decision.Reopen(Site.NOW, some);
            }
            case 7 ->
                new Decision.Merge(
                        Site.NOW,
                        issues.getFirst().id(),
                        issues.stream().limit(3).map(Issue::id).toList());
            case 8 ->
                new Decision.Unmerge(
                        Site.NOW,
                        some.getFirst(),
                        site.store.index().hashes(some.getFirst()).stream()
                                .limit(1)
                                .map(HashEntry::hash)
                                .toList());
            case 9 -> new Decision.TakeBack(Site.NOW, lastDecision(site, some.getFirst()));
            case 10 -> {
                derive(site, random);
                yield new Decision.Reopen(Site.NOW, some);
            }
            case 12 -> new Decision.Note(Site.NOW, some.getFirst(), "seen on the test bench");
            case 13 ->
                new Decision.EditNote(
                        Site.NOW,
                        some.getFirst(),
                        lastDecision(site, some.getFirst()),
                        random.nextBoolean() ? "mended" : null);
            case 0 -> new Decision.Resolve(Site.NOW, some, new Resolution.Now());
            case 1 -> new Decision.Resolve(Site.NOW, some, new Resolution.InRelease("shop@1.2"));
            case 2 -> new Decision.Archive(Site.NOW, some, new ArchiveUntil.Events(3));
            case 3 -> new Decision.Delete(Site.NOW, some);
            case 4 -> new Decision.Assign(Site.NOW, some, "ada");
            case 5 -> new Decision.Restore(Site.NOW, List.of(site.store.index().newestIssue()));
            default -> new Decision.MarkSeen(Site.NOW, some, true);
        };
        site.intake.decide(decision).join();
    }

    private static long lastDecision(Site site, long issue) {
        List<ActivityEntry> trail = site.store.index().activity(issue);
        return trail.isEmpty() ? 0 : trail.getFirst().record();
    }

    private static void derive(Site site, Random random) throws Exception {
        Map<EventSummary, ObjectNode> events = new HashMap<>();
        String frames = "{\"exception\":{\"values\":[{\"type\":\"E\",\"stacktrace\":{\"frames\":["
                + "{\"function\":\"known%d\",\"module\":\"app\",\"in_app\":true}]}}]}}";
        for (EventSummary event : site.store.index().events(Site.ALL, null, Long.MAX_VALUE, 4)) {
            if (event.project().equals("shop")) {
                String json = frames.formatted(random.nextInt(3));
                events.put(event, (ObjectNode) JsonMapper.shared().readTree(json));
            }
        }
        site.intake.derive(events).join();
        events.entrySet().stream()
                .limit(1)
                .forEach(one -> site.intake.derive(one.getKey(), one.getValue()).join());
    }

    private static void assertEqual(Map<String, List<String>> actual, Map<String, List<String>> expected) {
        expected.forEach(
                (table, rows) -> assertThat(actual.get(table)).as(table).isEqualTo(rows));
    }

    @Test
    void givesAnEqualIndexWithShortIdsAndDecisions() throws Exception {
        try (Site site = new Site(home)) {
            live(site, 0, 150);
        }
        try (Site site = new Site(home)) {
            live(site, 150, 250);
        }
        Map<String, List<String>> before = Tables.of(home);
        try (Site site = new Site(home)) {
            site.intake.reindex();
            site.digested();
        }
        assertThat(before.get("ISSUES")).hasSizeGreaterThan(10);
        assertEqual(Tables.of(home), before);
    }

    @Test
    void rebuildsADamagedIndexFromTheLog() throws Exception {
        try (Site site = new Site(home)) {
            live(site, 0, 60);
        }
        Map<String, List<String>> before = Tables.of(home);
        Files.write(home.resolve("index/faultline.mv.db"), new byte[20_000]);
        try (Site site = new Site(home)) {
            assertThat(site.store.notices()).singleElement().asString().contains("index was damaged");
            site.digested();
        }
        assertEqual(Tables.of(home), before);
    }

    @Test
    void bringsAnOlderIndexUpToTheLog() throws Exception {
        try (Site site = new Site(home)) {
            live(site, 0, 50);
        }
        Path old = Files.copy(home.resolve("index/faultline.mv.db"), home.resolve("old"));
        try (Site site = new Site(home)) {
            live(site, 50, 120);
        }
        Map<String, List<String>> before = Tables.of(home);
        Files.move(old, home.resolve("index/faultline.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        try (Site site = new Site(home)) {
            site.digested();
        }
        assertEqual(Tables.of(home), before);
    }

    @Test
    void countsTheSameAfterTheOldestEventsWereLetGo() throws Exception {
        StoreSettings small = new StoreSettings(16_384, 150_000);
        try (Site site = new Site(home, small)) {
            live(site, 0, 250);
        }
        try (Site site = new Site(home, small)) {
            live(site, 250, 500);
            List<String> before = counted(site);
            assertThat(site.store.index().event(Site.id(0))).isNull();
            site.intake.reindex();
            site.digested();
            assertThat(counted(site)).isEqualTo(before);
            site.sendEvent(9000, "E1", "\"user\":{\"id\":\"4\"},");
            site.digested();
            assertThat(counted(site)).isNotEqualTo(before);
        }
        List<String> before;
        try (Site site = new Site(home, small)) {
            before = counted(site);
            site.intake.reindex();
            site.digested();
        }
        try (Site site = new Site(home, small)) {
            assertThat(counted(site)).isEqualTo(before);
        }
    }

    @Test
    void countsAUserOnceWhoseEventsWereLetGo() throws Exception {
        StoreSettings small = new StoreSettings(16_384, 60_000);
        try (Site site = new Site(home, small)) {
            site.sendEvent(0, "Shared", "\"user\":{\"id\":\"ada\"},");
            for (int i = 1000; i < 1300; i++) {
                site.sendEvent(i, "Later" + i % 3);
            }
            site.digested();
            assertThat(site.store.index().event(Site.id(0))).isNull();
            site.intake.reindex();
            site.sendEvent(1, "Shared", "\"user\":{\"id\":\"ada\"},");
            site.digested();
            assertThat(site.issues())
                    .filteredOn(issue -> "Shared".equals(issue.type()))
                    .singleElement()
                    .satisfies(issue -> assertThat(issue.events()).isEqualTo(2))
                    .satisfies(issue -> assertThat(issue.users()).isEqualTo(1));
        }
    }

    /// All that is counted, in words.
    private static List<String> counted(Site site) {
        Index index = site.store.index();
        List<String> lines = new ArrayList<>();
        for (Issue issue : index.issues(Site.ALL, IssueSort.FIRST_SEEN, null, 1000)) {
            lines.add(issue.toString());
            lines.add(issue.id() + " " + index.facets(issue.id(), 100));
            lines.add(issue.id() + " " + index.hashes(issue.id()));
            lines.add(issue.id() + " " + index.activity(issue.id()));
            lines.add(issue.id() + " " + Arrays.toString(index.hourly(issue.id(), Site.NOW, 3)));
        }
        lines.addAll(index.releases().stream().map(Object::toString).sorted().toList());
        for (String project : List.of("shop", "web")) {
            lines.addAll(index.releases(project, Site.NOW).stream()
                    .map(Object::toString)
                    .sorted()
                    .toList());
            lines.add(Arrays.toString(index.hourly(project, Site.NOW, 3)));
        }
        Statistics all = index.statistics();
        lines.addAll(List.of(all.projects() + " " + all.events(), all.kept() + " " + all.rejected()));
        return lines;
    }

    @Test
    void keepsIssuesAndDecisionsWhenOldEventsAreLetGo() throws Exception {
        StoreSettings small = new StoreSettings(16_384, 60_000);
        try (Site site = new Site(home, small)) {
            live(site, 0, 30);
            site.intake
                    .decide(new Decision.Assign(
                            Site.NOW, List.of(site.issues().getLast().id()), "ada"))
                    .join();
            for (int i = 1000; i < 1400; i++) {
                site.sendEvent(i, "Later" + i % 3);
            }
            site.digested();
            assertThat(site.store.log().bytes()).isLessThan(100_000);
            assertThat(site.store.index().statistics().events()).isBetween(1L, 300L);
            assertThat(site.store.index().event(Site.id(0))).isNull();
            assertThat(site.store.index().event(Site.id(1399))).isNotNull();
            assertThat(site.issues()).anyMatch(issue -> "ada".equals(issue.assignee()));
        }
        Map<Long, String> shortIds = new TreeMap<>();
        try (Site site = new Site(home, small)) {
            site.issues().forEach(issue -> shortIds.put(issue.id(), issue.shortId()));
            site.intake.reindex();
            site.digested();
            assertThat(site.issues())
                    .allSatisfy(issue -> assertThat(shortIds.get(issue.id())).isEqualTo(issue.shortId()));
            assertThat(site.issues()).anyMatch(issue -> "ada".equals(issue.assignee()));
        }
    }
}
