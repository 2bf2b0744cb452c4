package dev.faultline.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.live.job.Jobs;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class CensusTest {
    private final HandTimer timer = new HandTimer();
    private final MemoryArchive archive = new MemoryArchive();
    private final Live live =
            new Live(archive, new Jobs(Runnable::run), timer, Clock.fixed(MemoryArchive.START, ZoneOffset.UTC));

    @Test
    void asksOnceForTheTrendsOfAllIssuesInView() {
        archive.event(1, 1);
        archive.event(2, 2);
        LiveTrends trends = live.openTrends();
        timer.advance(Duration.ofSeconds(5));
        int before = archive.questions;
        trends.ask(List.of(1L, 2L), Trends.Span.FORTNIGHT);
        timer.settle();

        assertThat(archive.questions).isEqualTo(before + 1);
        assertThat(trends.trends().current().events()).hasSize(2);
        assertThat(trends.trends().current().events().get(1L)).hasSize(28).endsWith(1L);
    }

    @Test
    void keepsTrendsUpToDate() {
        archive.event(1, 1);
        LiveTrends trends = live.openTrends();
        trends.ask(List.of(1L), Trends.Span.DAY);
        timer.advance(Duration.ofSeconds(5));
        archive.event(1, 2);
        timer.advance(Duration.ofSeconds(5));

        assertThat(trends.trends().current().events().get(1L)).endsWith(2L);
    }

    @Test
    void keepsTheFacetsOfTheLastSearchThatIsUnderstood() {
        archive.event(1, 1);
        LiveFacets facets = live.openFacets("is:unresolved");
        timer.advance(Duration.ofSeconds(5));
        facets.ask("is:(");
        timer.advance(Duration.ofSeconds(5));

        assertThat(facets.facets().current().query()).isEqualTo("is:unresolved");
        assertThat(facets.facets().current().facets()).hasSize(1);
    }

    @Test
    void findsTheIdsOfAllThatMatches() {
        archive.event(1, 1);
        archive.event(2, 1);
        var ids = live.matching("is:unresolved");
        timer.settle();

        assertThat(ids.join()).containsExactly(1L, 2L);
    }

    @Test
    void hearsNothingOnceClosed() {
        LiveTrends trends = live.openTrends();
        LiveFacets facets = live.openFacets("");
        trends.close();
        facets.close();
        live.close();

        assertThat(archive.listeners()).isZero();
    }
}
