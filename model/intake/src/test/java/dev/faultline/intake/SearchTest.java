package dev.faultline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.issue.Resolution;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.triage.search.Query;
import dev.faultline.triage.search.QueryParser;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    @TempDir
    static Path home;

    private static Site site;

    @BeforeAll
    static void fill() throws Exception {
        site = new Site(home);
        for (int i = 0; i < 60; i++) {
            String more =
                    ("\"release\":\"shop@1.%d\",\"environment\":\"%s\",\"level\":\"%s\",\"server_name\":\"host%d\","
                                    + "\"user\":{\"id\":\"%d\",\"email\":\"u%d@x.org\"},\"tags\":{\"os\":\"%s\"},")
                            .formatted(
                                    i % 6,
                                    i % 6 < 3 ? "prod" : "dev",
                                    i % 6 == 0 ? "fatal" : "error",
                                    i % 2,
                                    i,
                                    i,
                                    i % 6 == 5 ? "windows" : "linux");
            site.sendEvent(i, "Error" + i % 6, more);
        }
        site.digested();
        Issue resolved = issues("title:\"Error1: *\"").getFirst();
        site.intake
                .decide(new Decision.Resolve(Site.NOW, List.of(resolved.id()), new Resolution.Now()))
                .join();
    }

    @AfterAll
    static void close() throws Exception {
        site.close();
    }

    private static Query query(String text) throws Exception {
        return new QueryParser(Clock.systemUTC()).parse(text);
    }

    private static List<Issue> issues(String text) throws Exception {
        return site.store.index().issues(query(text), IssueSort.LAST_SEEN, null, 100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|6|60",
                "is:unresolved|5|50",
                "is:resolved|1|10",
                "environment:prod|3|30",
                "!environment:prod|3|30",
                "release:shop@1.5|1|10",
                "release:shop@1.*|6|60",
                "os:windows|1|10",
                "os:macos|0|0",
                "level:fatal|1|10",
                "user.id:7|1|1",
                "user.email:u7@x.org|1|1",
                "server_name:host1|3|30",
                "Error3|1|10",
                "has:os|6|60",
                "environment:prod os:linux is:unresolved|2|20",
                "error.type:[Error1,Error2]|2|20",
                "issue:SHOP-1|1|10",
                "project:shop|6|60",
                "project:other|0|0",
                "timesSeen:>5|6|60",
                "timesSeen:>10|0|0"
            })
    void findsIssuesAndEvents(String text, int issues, int events) throws Exception {
        assertThat(issues(text)).hasSize(issues);
        assertThat(site.store.index().count(query(text), 0)).isEqualTo(issues);
        assertThat(site.store.index().events(query(text), null, Long.MAX_VALUE, 100))
                .hasSize(events);
    }

    @ParameterizedTest
    @CsvSource({"LAST_SEEN", "FIRST_SEEN", "EVENTS", "USERS"})
    void pagesWithoutGapsInEveryOrder(IssueSort sort) {
        List<Issue> all = site.store.index().issues(Site.ALL, sort, null, 100);
        List<Issue> paged = new ArrayList<>();
        Issue last = null;
        for (List<Issue> page = page(sort, last); !page.isEmpty(); page = page(sort, last)) {
            paged.addAll(page);
            last = page.getLast();
        }
        assertThat(paged).isEqualTo(all);
    }

    private static List<Issue> page(IssueSort sort, Issue last) {
        return site.store.index().issues(Site.ALL, sort, last, 4);
    }

    @Test
    void pagesEventsOfASearchWithoutGaps() throws Exception {
        Query prod = query("environment:prod");
        List<EventSummary> paged = new ArrayList<>();
        long before = Long.MAX_VALUE;
        for (List<EventSummary> page = events(prod, before); !page.isEmpty(); page = events(prod, before)) {
            paged.addAll(page);
            before = page.getLast().sequence();
        }
        assertThat(paged).hasSize(30);
        assertThat(new HashSet<>(paged)).hasSize(30);
        assertThat(paged).allMatch(event -> "prod".equals(event.environment()));
    }

    private static List<EventSummary> events(Query query, long before) {
        return site.store.index().events(query, null, before, 7);
    }
}
