package dev.faultline.ui.detail.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ValueOutlineTest {

    @Test
    void saysWhatValuesAreAnnotatedWith() {
        Remarks remarks = Remarks.of((ObjectNode) json("{'a': {'b': {'': {'len': 12}}, '': {'len': 3}}}"));
        List<ValueRow> rows = ValueOutline.of("v", json("{'a': {'b': 1, 'c': 2}}"), Set.of("v/a"), remarks);
        assertThat(rows)
                .extracting(row -> row.remark() == null ? 0L : row.remark().length())
                .containsExactly(3L, 12L, 0L);
    }

    @Test
    void showsClosedValuesAsOneRowEach() {
        assertThat(ValueOutline.of("v", json("{'a': {'b': 1}, 'c': [1, 2]}"), Set.of()))
                .containsExactly(
                        new ValueRow("v/a", 0, "a", "{b: 1}", ValueKind.OBJECT, 1, false),
                        new ValueRow("v/c", 0, "c", "[1, 2]", ValueKind.LIST, 2, false));
    }

    @Test
    void showsTheEntriesOfOpenValues() {
        List<ValueRow> rows = ValueOutline.of("v", json("{'a': {'b': 1}}"), Set.of("v/a"));
        assertThat(rows.getLast()).isEqualTo(new ValueRow("v/a/b", 1, "b", "1", ValueKind.NUMBER, 0, false));
    }

    @Test
    void opensALongTextIntoItsLines() {
        List<ValueRow> rows = ValueOutline.of("v", json("{'a': 'one\\ntwo'}"), Set.of("v/a"));
        assertThat(rows).extracting(ValueRow::text).containsExactly("one⏎two", "one", "two");
    }

    @Test
    void stopsAfterAThousandEntriesAndSaysHowManyAreLeft() {
        String list = "[" + "1,".repeat(1499) + "1]";
        List<ValueRow> rows = ValueOutline.of("v", json("{'a': " + list + "}"), Set.of("v/a"));
        assertThat(rows).hasSize(1002);
        assertThat(rows.getLast()).extracting(ValueRow::kind, ValueRow::text).containsExactly(ValueKind.REST, "500");
    }

    @Test
    void keepsPreviewsShortWhateverTheSize() {
        String text = ValueOutline.of("v", json("{'a': {'b': '" + "x".repeat(100_000) + "'}}"), Set.of())
                .getFirst()
                .text();
        assertThat(text).hasSizeLessThan(300).endsWith("…");
    }

    @Test
    void neverCutsACharacterInTwo() {
        String smile = "\uD83D\uDE00";
        assertThat(Preview.line(smile.repeat(5), 3)).isEqualTo(smile + "…");
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text.replace('\'', '"'));
    }
}
