package dev.faultline.ui.detail.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.event.Event;
import dev.faultline.event.EventReader;
import dev.faultline.ui.detail.card.Highlights.Highlight;
import dev.faultline.ui.detail.card.Highlights.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CardsTest {

    @Test
    void putsKnownContextsFirstAndKeepsUnknownOnesAsGiven() {
        Event event = event("{'contexts': {'zoo': {'ape': 1}, 'os': {'name': 'Linux'}, 'device': {'model': 'X1'}}}");
        assertThat(ContextCards.of(event)).extracting(Card::id).startsWith("device", "os", "zoo");
    }

    @Test
    void readsSizesOfDevicesAsBytesAndOfGraphicsAsMegabytes() {
        Event event = event("{'contexts': {'device': {'memory_size': 1000}, 'gpu': {'memory_size': 4096}}}");
        assertThat(ContextCards.of(event).subList(0, 2))
                .flatExtracting(Card::facts)
                .extracting(Fact::unit)
                .containsExactly(Fact.Unit.BYTES, Fact.Unit.MEGABYTES);
    }

    @Test
    void tellsApartWhatTheSenderCaughtAndWhatNot() {
        Event event = event("{'exception': [{'type': 'A', 'mechanism': {'type': 'x', 'handled': true}},"
                + " {'type': 'B', 'mechanism': {'type': 'y', 'handled': false}}]}");
        assertThat(Highlights.of(event)).contains(new Highlight(Kind.HANDLED, "no"));
    }

    @Test
    void saysNothingOfWhatIsNotKnown() {
        assertThat(Highlights.of(event("{}"))).extracting(Highlight::kind).doesNotContain(Kind.HANDLED, Kind.USER);
        assertThat(RequestCards.of(null)).isEmpty();
        assertThat(UserCards.of(null)).isEmpty();
    }

    @Test
    void saysHowLongTheProgramHadRun() {
        Event event = event("{'timestamp': '2026-11-22T10:10:00Z',"
                + " 'contexts': {'app': {'app_start_time': '2026-11-22T10:00:00Z'}}}");
        assertThat(Highlights.of(event)).contains(new Highlight(Kind.UPTIME, "600"));
    }

    @Test
    void showsEveryPartOfARequest() {
        Event event = event("{'request': {'url': 'http://a/b?c=d', 'method': 'POST', 'data': {'x': 1},"
                + " 'headers': {'Accept': '*/*'}, 'cookies': 'k=v', 'env': {'E': '1'}}}");
        assertThat(RequestCards.of(event.request()))
                .extracting(Card::id)
                .containsExactly("request", "query", "body", "headers", "cookies", "env");
    }

    private static Event event(String json) {
        return new EventReader()
                .read(
                        json.replace('\'', '"').getBytes(StandardCharsets.UTF_8),
                        new EventReader.Context(Instant.parse("2026-11-22T10:10:00Z"), null, null));
    }
}
