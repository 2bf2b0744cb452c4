package dev.faultline.triage.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExceptionGroupsTest {
    private static final GroupingEngine ENGINE = new GroupingEngine(GroupingRules.none());

    private static String exception(String type, int id, int parent, boolean group) {
        return "{'type': '%s', 'value': 'v', 'mechanism': {'type': 'chained', 'exception_id': %d, %s 'is_exception_group': %s}}"
                .formatted(type, id, parent < 0 ? "" : "'parent_id': " + parent + ",", group);
    }

    private static Grouping group(String... exceptions) {
        return ENGINE.group(Fixtures.event("{'exception': {'values': [" + String.join(",", exceptions) + "]}}"));
    }

    private static List<String> types(Grouping grouping) {
        List<String> values = new ArrayList<>();
        grouping.variants().getFirst().component().contributing(values::add);
        values.removeIf("v"::equals);
        return values;
    }

    @Test
    void leavesOutAWrapperAroundExceptionsThatAreAlike() {
        Grouping grouping =
                group(exception("A", 2, 0, false), exception("A", 1, 0, false), exception("Group", 0, -1, true));
        assertThat(types(grouping)).containsExactly("A");
        assertThat(grouping.mainException()).isEqualTo(1);
    }

    @Test
    void keepsOneOfEachKindAndTheWrapper() {
        Grouping grouping = group(
                exception("A", 3, 0, false),
                exception("B", 2, 0, false),
                exception("A", 1, 0, false),
                exception("Group", 0, -1, true));
        assertThat(types(grouping)).containsExactly("B", "A", "Group");
        assertThat(grouping.mainException()).isNull();
    }

    @Test
    void countsAChainWithoutIdsWhole() {
        assertThat(types(group("{'type': 'A', 'value': 'v'}", "{'type': 'B', 'value': 'v'}")))
                .containsExactly("A", "B");
    }

    @Test
    void countsATreeWithoutRootWhole() {
        assertThat(types(group(exception("A", 2, 1, false), exception("B", 1, 7, true))))
                .containsExactly("A", "B");
    }

    @Test
    void countsATreeThatBitesItsTailWhole() {
        assertThat(types(group(exception("A", 1, 0, true), exception("B", 0, 1, true))))
                .containsExactly("A", "B");
        assertThat(types(group(exception("A", 1, 1, false), exception("B", 0, 0, true))))
                .containsExactly("A", "B");
    }

    @Test
    void doesNotLoseItselfInTreesMadeToExplode() {
        List<String> exceptions = new ArrayList<>();
        for (int level = 60; level > 0; level--) {
            exceptions.add(exception("G", level, level - 1, true));
            exceptions.add(exception("G", level, level - 1, true));
        }
        exceptions.add(exception("G", 0, -1, true));
        assertThat(group(exceptions.toArray(String[]::new)).hashes()).hasSize(1);
    }
}
