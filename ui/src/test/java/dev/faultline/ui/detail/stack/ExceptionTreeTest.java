package dev.faultline.ui.detail.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.event.Event;
import dev.faultline.event.EventReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExceptionTreeTest {

    private static List<Integer> order(String... mechanisms) {
        String values = String.join("},{\"type\":\"E\",\"mechanism\":", mechanisms);
        String json = "{\"exception\":{\"values\":[{\"type\":\"E\",\"mechanism\":" + values + "}]}}";
        Event event = new EventReader()
                .read(json.getBytes(StandardCharsets.UTF_8), new EventReader.Context(Instant.EPOCH, null, null));
        return new ExceptionTree(event.exceptions()).order();
    }

    private static String id(int id, int parent) {
        return "{\"type\":\"chained\",\"exception_id\":%d,\"parent_id\":%d}".formatted(id, parent);
    }

    @Test
    void beginsWithWhatWasThrownLast() {
        assertThat(order("{}", "{}", "{}")).containsExactly(2, 1, 0);
    }

    @Test
    void showsWhatAGroupHoldsBeforeTheNextMemberOfTheGroupAround() {
        assertThat(order(
                        id(3, 1),
                        id(2, 0),
                        id(1, 0),
                        "{\"type\":\"x\",\"exception_id\":0,\"is_exception_group\":true}"))
                .containsExactly(3, 2, 0, 1);
    }

    @Test
    void leavesNothingOutWhereIdsLeadInCircles() {
        assertThat(order(id(0, 1), id(1, 0))).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void followsAChainOfTensOfThousandsOfCauses() {
        String[] chain = IntStream.range(0, 50_000).mapToObj(i -> id(i, i + 1)).toArray(String[]::new);
        assertThat(order(chain)).hasSize(50_000).startsWith(49_999, 49_998).endsWith(1, 0);
    }
}
