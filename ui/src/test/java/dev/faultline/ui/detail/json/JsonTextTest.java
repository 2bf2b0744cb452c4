package dev.faultline.ui.detail.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.ui.detail.code.CodePart;
import dev.faultline.ui.detail.code.CodePart.Kind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class JsonTextTest {

    @Test
    void indentsAndSplitsIntoLines() {
        JsonText text = JsonText.of(new JsonMapper().readTree("{\"a\": [1, true]}"));
        assertThat(text.lines()).first().isEqualTo("{");
        assertThat(text.lines().get(1)).startsWith("  \"a\": ");
    }

    @Test
    void findsWordsWhateverTheirCase() {
        JsonText text = JsonText.of(new JsonMapper().readTree("{\"a\": \"One\", \"b\": \"two\", \"c\": \"bone\"}"));
        assertThat(text.find("ONE")).containsExactly(1, 3);
        assertThat(text.find("")).isEmpty();
    }

    @Test
    void stepsRoundTheEndOfTheMatches() {
        JsonModel model = new JsonModel();
        model.show(JsonText.of(new JsonMapper().readTree("{\"a\": \"x\", \"b\": \"x\"}")));
        model.search("\"x\"");
        assertThat(model.line()).isEqualTo(1);
        model.step(1);
        model.step(1);
        assertThat(model.line()).isEqualTo(1);
    }

    @Test
    void holdsTextsOfManyMegabytes() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < 60_000; i++) {
            node.put("key" + i, "value ".repeat(12) + i);
        }
        JsonText text = JsonText.of(node);
        assertThat(text.text().length()).isGreaterThan(5_000_000);
        assertThat(text.find("value 59999")).hasSize(1);
    }

    @Test
    void coloursNamesAndValuesApart() {
        assertThat(JsonLexer.split("  \"a\\\"b\": \"c\","))
                .extracting(CodePart::kind)
                .containsExactly(Kind.PUNCTUATION, Kind.NAME, Kind.PUNCTUATION, Kind.STRING, Kind.PUNCTUATION);
    }

    @Test
    void coloursALineThatBreaksOffInAString() {
        assertThat(JsonLexer.split("\"abc\\")).containsExactly(new CodePart(Kind.STRING, "\"abc\\"));
    }
}
