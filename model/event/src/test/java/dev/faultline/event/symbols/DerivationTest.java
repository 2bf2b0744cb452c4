package dev.faultline.event.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DerivationTest {
    private static ObjectNode event(String images) {
        String json = "{\"message\":\"m\",\"exception\":{\"values\":[]},\"debug_meta\":{\"images\":[%s]}}";
        return (ObjectNode) JsonMapper.shared().readTree(json.formatted(images));
    }

    @Test
    void takesWhatStandsInFromAWholeEvent() {
        ObjectNode members = Derivation.of(event("{\"symbolication\":{\"status\":\"missing\"}}"));

        assertThat(members).isNotNull();
        assertThat(members.propertyNames()).containsExactly("exception", "threads", "stacktrace", "debug_meta");
        assertThat(members.get("threads").isNull()).isTrue();
    }

    @Test
    void isNothingWhereNobodyLookedForSymbols() {
        assertThat(Derivation.of(event("{\"debug_id\":\"c0ffee\"}"))).isNull();
    }

    @Test
    void knowsMoreByEachModuleWhoseSymbolsWereFound() {
        ObjectNode event =
                event("{\"symbolication\":{\"status\":\"found\"}},{\"symbolication\":{\"status\":\"missing\"}},{}");
        assertThat(Derivation.knowledge(event)).isEqualTo(1);
    }
}
