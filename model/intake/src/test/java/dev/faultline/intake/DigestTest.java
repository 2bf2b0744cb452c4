package dev.faultline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.store.index.Facet;
import dev.faultline.store.index.Statistics;
import dev.faultline.store.payload.StoredEvent;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.issue.Issue;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestTest {
    @TempDir
    Path home;

    private Site site;

    @BeforeEach
    void open() throws Exception {
        site = new Site(home);
    }

    @AfterEach
    void close() throws Exception {
        site.close();
    }

    @Test
    void keepsTheTitleOfEachEventWhateverComesLater() throws Exception {
        site.sendEvent(1, "ValueError");
        site.digested();
        site.sendEvent(2, "ValueError");
        site.digested();
        assertThat(site.issues()).extracting(Issue::title).containsExactly("ValueError: value 2");
        assertThat(site.store.index().events(Site.ALL, null, Long.MAX_VALUE, 9))
                .extracting(EventSummary::title)
                .containsExactly("ValueError: value 2", "ValueError: value 1");
    }

    @Test
    void makesOneIssueOfEventsWithTheSameStack() throws Exception {
        site.sendEvent(1, "KeyError", "\"release\":\"shop@1.0\",\"environment\":\"prod\",\"user\":{\"id\":\"7\"},");
        site.sendEvent(2, "KeyError", "\"release\":\"shop@1.1\",\"environment\":\"dev\",\"user\":{\"id\":\"7\"},");
        site.sendEvent(3, "ValueError");
        site.digested();
        assertThat(site.issues()).extracting(Issue::title).containsExactly("ValueError: value 3", "KeyError: value 2");
        Issue issue = site.issues().getLast();
        assertThat(issue.shortId()).isEqualTo("SHOP-1");
        assertThat(issue.events()).isEqualTo(2);
        assertThat(issue.users()).isEqualTo(1);
        assertThat(issue.environments()).containsExactly("dev", "prod");
        assertThat(issue.firstRelease()).isEqualTo("shop@1.0");
        assertThat(issue.lastRelease()).isEqualTo("shop@1.1");
        assertThat(issue.firstSeen()).isEqualTo(Site.NOW.plusSeconds(1));
        assertThat(issue.hashes()).isNotEmpty();
    }

    @Test
    void countsARepeatedEventIdOnce() throws Exception {
        site.sendEvent(1, "KeyError");
        site.sendEvent(1, "KeyError");
        site.digested();
        site.sendEvent(1, "KeyError");
        site.digested();
        assertThat(site.issues()).singleElement().extracting(Issue::events).isEqualTo(1L);
        assertThat(site.store.index().statistics().rejected())
                .contains(new Statistics.Rejected("shop", "duplicate", 2));
    }

    @Test
    void givesTheSameEventIdInTwoProjectsTwoEvents() throws Exception {
        site.send("a", Site.envelope(Site.item("event", Site.event(1, "E", ""))));
        site.send("b", Site.envelope(Site.item("event", Site.event(1, "E", ""))));
        site.digested();
        assertThat(site.issues()).extracting(Issue::project).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void keepsItemsItDoesNotUnderstandAndCountsThem() throws Exception {
        site.send(Site.envelope(Site.item("span", "{}"), Site.item("brand_new", "xyz")));
        site.digested();
        assertThat(site.store.index().statistics().kept())
                .containsExactly(
                        new Statistics.Kept("shop", "brand_new", 1, 3), new Statistics.Kept("shop", "span", 1, 2));
    }

    @Test
    void countsWhatAContainerHolds() throws Exception {
        site.send(Site.envelope(
                "{\"type\":\"log\",\"item_count\":3,\"length\":12}\n{\"items\":[]}",
                "{\"type\":\"span\",\"item_count\":-4,\"length\":2}\n{}"));
        site.digested();
        assertThat(site.store.index().statistics().kept())
                .containsExactly(new Statistics.Kept("shop", "log", 3, 12), new Statistics.Kept("shop", "span", 1, 2));
    }

    @Test
    void readsTheEventAndItsAttachmentBack() throws Exception {
        site.send(Site.envelope(
                Site.item("event", Site.event(1, "E", "")),
                "{\"type\":\"attachment\",\"length\":5,\"filename\":\"log.txt\"}\na\nb\nc"));
        site.digested();
        EventSummary summary = site.store.index().event(Site.id(1));
        StoredEvent event = site.store.event(summary.sequence());
        assertThat(new String(event.json())).contains("value 1");
        assertThat(event.attachments()).singleElement().satisfies(attachment -> {
            assertThat(attachment.name()).isEqualTo("log.txt");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            site.store.payloads().attachment(attachment.id(), out);
            assertThat(out.toString()).isEqualTo("a\nb\nc");
        });
    }

    @Test
    void showsFieldsAndTagsOfAnIssueWithTheirCounts() throws Exception {
        site.sendEvent(1, "E", "\"tags\":{\"os\":\"linux\"},");
        site.sendEvent(2, "E", "\"tags\":{\"os\":\"linux\"},");
        site.sendEvent(3, "E", "\"tags\":{\"os\":\"windows\"},");
        site.digested();
        site.close();
        site = new Site(home);
        List<Facet> facets = site.store.index().facets(site.issues().getFirst().id(), 10);
        assertThat(facets)
                .contains(
                        new Facet(false, "os", 2, List.of(new Facet.Value("linux", 2), new Facet.Value("windows", 1))));
    }

    @Test
    void countsEventsByHour() throws Exception {
        site.sendEvent(1, "E");
        site.sendEvent(2, "E");
        site.sendEvent(-4000, "E");
        site.digested();
        site.close();
        site = new Site(home);
        long issue = site.issues().getFirst().id();
        Instant from = Site.NOW.minusSeconds(7200);
        assertThat(site.store.index().hourly(issue, from, 3)).containsExactly(1, 0, 2);
        assertThat(site.store.index().hourly("shop", from, 3)).containsExactly(1, 0, 2);
    }

    @Test
    void tellsListenersWhatWasCommitted() throws Exception {
        List<Committed> heard = new ArrayList<>();
        site.intake.onCommitted(heard::add);
        site.sendEvent(1, "E");
        site.digested();
        site.close();
        site = new Site(home);
        assertThat(heard.stream().mapToInt(Committed::events).sum()).isEqualTo(1);
        assertThat(heard.stream().flatMap(batch -> batch.issues().stream()))
                .contains(site.issues().getFirst().id());
    }

    @Test
    void digestsWhatWasAcknowledgedBeforeAStop() throws Exception {
        for (int i = 0; i < 50; i++) {
            site.sendEvent(i, "E" + i % 5);
        }
        site.close();
        site = new Site(home);
        site.digested();
        assertThat(site.issues()).hasSize(5).allMatch(issue -> issue.events() == 10);
    }

    @Test
    void keepsAnEventNestedTooDeepAndOneThatIsNoJson() throws Exception {
        String deep =
                "{\"event_id\":\"" + Site.id(1) + "\",\"extra\":{\"x\":" + "[".repeat(5000) + "]".repeat(5000) + "}}";
        site.send(Site.envelope(Site.item("event", deep)));
        site.send(Site.envelope(Site.item("event", "{\"message\":\"half")));
        site.digested();
        assertThat(site.store.index().statistics().events()).isEqualTo(2);
    }

    @Test
    void countsASessionOnceHoweverOftenItIsUpdated() throws Exception {
        String update = "{\"sid\":\"%s\",\"init\":%s,\"seq\":%d,\"started\":\"%s\",\"status\":\"%s\","
                + "\"attrs\":{\"release\":\"shop@1.0\"}}";
        site.send(Site.envelope(Site.item("session", update.formatted(Site.id(1), true, 0, Site.NOW, "ok"))));
        site.send(Site.envelope(Site.item("session", update.formatted(Site.id(1), false, 5, Site.NOW, "crashed"))));
        site.digested();
        assertThat(site.store.index().statistics().sessions()).isEqualTo(1);
    }

    @Test
    void countsWhatWasRefused() throws Exception {
        site.intake.refused("shop", "missing_auth");
        site.sendEvent(1, "E");
        site.digested();
        site.close();
        site = new Site(home);
        site.digested();
        assertThat(site.store.index().statistics().rejected())
                .contains(new Statistics.Rejected("shop", "missing_auth", 1));
    }

    @Test
    void pagesEventsNewestFirst() throws Exception {
        for (int i = 0; i < 25; i++) {
            site.sendEvent(i, "E" + i % 2);
        }
        site.digested();
        List<EventSummary> first = site.store.index().events(Site.ALL, null, Long.MAX_VALUE, 10);
        List<EventSummary> second =
                site.store.index().events(Site.ALL, null, first.getLast().sequence(), 100);
        assertThat(first)
                .extracting(EventSummary::eventId)
                .startsWith(Site.id(24))
                .hasSize(10);
        assertThat(second)
                .extracting(EventSummary::eventId)
                .endsWith(Site.id(0))
                .hasSize(15);
    }
}
