package dev.faultline.ui.detail.crumb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.event.Event;
import dev.faultline.event.EventReader;
import dev.faultline.event.Level;
import dev.faultline.ui.detail.value.Remark;
import dev.faultline.ui.detail.value.Remarks;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CrumbLinesTest {
    private static final String CLICK = "{'timestamp': 1795355940, 'category': 'ui.click', 'message': 'Save'}";
    private static final String CALL =
            "{'timestamp': 1795355960, 'type': 'http', 'level': 'error', 'data': {'method': 'GET', 'url': '/a', 'status_code': 500}}";

    @Test
    void endsWithTheEventItself() {
        List<CrumbRow> rows = rows(CrumbFilter.ALL, Set.of(), CLICK, CALL);
        assertThat(rows).hasSize(3);
        assertThat(rows.getLast()).isInstanceOf(CrumbRow.Crash.class);
    }

    @Test
    void tellsTheTimeBeforeTheEvent() {
        assertThat(line(rows(CrumbFilter.ALL, Set.of(), CLICK), 0).offset()).isEqualTo(Duration.ofSeconds(-22));
    }

    @Test
    void saysWhatARequestWas() {
        assertThat(line(rows(CrumbFilter.ALL, Set.of(), CALL), 0).summary()).isEqualTo("GET /a → 500");
    }

    @Test
    void keepsItsNumberWhenOthersAreFilteredOut() {
        List<CrumbRow> rows = rows(CrumbFilter.ALL.withLeast(Level.ERROR), Set.of(), CLICK, CALL);
        assertThat(line(rows, 0).index()).isEqualTo(1);
    }

    @Test
    void saysThatNoneMatchesBeforeTheEvent() {
        assertThat(rows(CrumbFilter.ALL.withText("no such thing"), Set.of(), CLICK, CALL))
                .hasSize(2)
                .first()
                .isInstanceOf(CrumbRow.None.class);
    }

    @Test
    void findsTextInTheDataWhateverItsCase() {
        assertThat(rows(CrumbFilter.ALL.withText("STATUS_code"), Set.of(), CLICK, CALL))
                .hasSize(2);
    }

    @Test
    void hidesKinds() {
        CrumbFilter filter = CrumbFilter.ALL.withKind(CrumbKind.HTTP, false);
        assertThat(rows(filter, Set.of(), CLICK, CALL)).hasSize(2);
        assertThat(rows(filter.withKind(CrumbKind.HTTP, true), Set.of(), CLICK, CALL))
                .hasSize(3);
    }

    @Test
    void opensIntoItsData() {
        assertThat(rows(CrumbFilter.ALL, Set.of("c0"), CALL))
                .filteredOn(CrumbRow.Data.class::isInstance)
                .extracting(row -> ((CrumbRow.Data) row).value().name())
                .containsExactly("method", "url", "status_code");
    }

    @Test
    void tellsKindsByCategoryWhereTheTypeSaysNothing() {
        assertThat(line(rows(CrumbFilter.ALL, Set.of(), CLICK), 0).kind()).isEqualTo(CrumbKind.UI);
    }

    @Test
    void choosesTheUnitOfAnOffsetByItsSize() {
        assertThat(Offset.of(Duration.ofMillis(-12_402), '.').text()).isEqualTo("\u221212.402");
        assertThat(Offset.of(Duration.ofMillis(-12_402), ',').text()).isEqualTo("\u221212,402");
        assertThat(Offset.of(Duration.ofSeconds(-247), '.')).isEqualTo(new Offset(Offset.Unit.MINUTES, "\u22124:07"));
        assertThat(Offset.of(Duration.ofMinutes(-192), '.')).isEqualTo(new Offset(Offset.Unit.HOURS, "\u22123:12"));
    }

    @Test
    void putsAnnotationsBesideTheMessageAndTheData() {
        Remarks remarks = Remarks.of(
                (ObjectNode)
                        JsonMapper.shared()
                                .readTree(
                                        "{\"0\":{\"message\":{\"\":{\"len\":9}},\"data\":{\"url\":{\"\":{\"rem\":[[\"@url\",\"x\"]]}}}}}"));
        List<CrumbRow> rows = rows(
                CrumbFilter.ALL, remarks, Set.of("c0"), "{'message': 'get', 'data': {'url': null, 'status': 200}}");
        assertThat(line(rows, 0).remark()).extracting(Remark::length).isEqualTo(9L);
        assertThat(((CrumbRow.Data) rows.get(1)).value().remark().kinds()).containsExactly(Remark.Kind.REMOVED);
        assertThat(((CrumbRow.Data) rows.get(2)).value().remark()).isNull();
    }

    private static CrumbRow.Line line(List<CrumbRow> rows, int at) {
        return (CrumbRow.Line) rows.get(at);
    }

    private static List<CrumbRow> rows(CrumbFilter filter, Set<String> open, String... crumbs) {
        return rows(filter, Remarks.NONE, open, crumbs);
    }

    private static List<CrumbRow> rows(CrumbFilter filter, Remarks remarks, Set<String> open, String... crumbs) {
        String json = "{'timestamp': 1795355962, 'breadcrumbs': [" + String.join(",", crumbs) + "]}";
        Instant received = Instant.ofEpochSecond(1_795_355_962);
        Event event = new EventReader()
                .read(
                        json.replace('\'', '"').getBytes(StandardCharsets.UTF_8),
                        new EventReader.Context(received, null, null));
        return CrumbLines.of(event, "title", remarks, filter, open);
    }
}
