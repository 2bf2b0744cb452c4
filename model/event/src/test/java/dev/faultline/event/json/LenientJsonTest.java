package dev.faultline.event.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.event.json.LenientJson.Oddity;
import dev.faultline.event.json.LenientJson.Parsed;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LenientJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":[1,2.5,null,true,\"x\"]}", "[]", "7", "\"text\"", "{\"a\":12345678901234567890}"})
    void readsWholeTextsWithoutOddities(String json) {
        Parsed parsed = read(json);
        assertThat(parsed.oddities()).isEmpty();
        assertThat(parsed.root()).hasToString(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1,\"b\":\"cut", "{\"a\":1,\"b\":}", "{\"a\":1,\"b\"", "{\"a\":1 ?"})
    void keepsWhatStandsBeforeABreak(String json) {
        Parsed parsed = read(json);
        assertThat(parsed.root()).hasToString("{\"a\":1}");
        assertThat(parsed.oddities()).extracting(Oddity::code).containsExactly("invalid_json");
    }

    @Test
    void readsNumbersThatAreNone() {
        assertThat(read("[NaN,-Infinity]").root().get(1).doubleValue())
                .isNegative()
                .isInfinite();
    }

    @Test
    void cutsOutWhatIsNestedTooDeep() {
        Parsed parsed = read("{\"deep\":" + "[".repeat(500) + "]".repeat(500) + ",\"after\":1}");
        assertThat(parsed.root().get("after").intValue()).isEqualTo(1);
        assertThat(parsed.oddities()).extracting(Oddity::code).containsExactly("nested_too_deep");
    }

    @Test
    void givesUpOnAbsurdNestingAndKeepsWhatCameBefore() {
        Parsed parsed = read("{\"a\":1,\"deep\":" + "[".repeat(200_000));
        assertThat(parsed.root().get("a").intValue()).isEqualTo(1);
    }

    @Test
    void passesOverMembersThatAreNotWanted() {
        byte[] json = "{\"a\":[{\"b\":1}],\"b\":2,\"c\":{\"a\":3},\"a\":4}".getBytes(UTF_8);
        assertThat(LenientJson.read(json, Set.of("a")).root()).hasToString("{\"b\":2,\"c\":{\"a\":3}}");
    }

    @Test
    void meetsABreakInWhatItPassesOver() {
        Parsed parsed = LenientJson.read("{\"b\":2,\"a\":[{\"c\":},1],\"d\":3}".getBytes(UTF_8), Set.of("a"));
        assertThat(parsed.root()).hasToString("{\"b\":2}");
        assertThat(parsed.oddities()).extracting(Oddity::code).containsExactly("invalid_json");
    }

    @Test
    void replacesBytesThatAreNoUtf8() {
        Parsed parsed = LenientJson.read("{\"a\":\"caf\u00e9 x\"}".getBytes(ISO_8859_1));
        assertThat(parsed.root().get("a").stringValue()).isEqualTo("caf\uFFFD x");
        assertThat(parsed.oddities()).extracting(Oddity::code).contains("invalid_utf8");
    }

    @Test
    void replacesHalfSurrogatePairsAndKeepsWholeOnes() {
        assertThat(read("[\"a\\ud800b\",\"\\ud83d\\ude00\",\"\\udc00\"]").root())
                .hasToString("[\"a\uFFFDb\",\"\ud83d\ude00\",\"\uFFFD\"]");
    }

    @Test
    void keepsAbsurdlyLongNumbersAsTexts() {
        assertThat(read("[" + "9".repeat(100_000) + "]").root().get(0).isString())
                .isTrue();
    }

    @Test
    void notesWhatFollowsTheEnd() {
        assertThat(read("{} x").oddities()).hasSize(1);
    }

    private static Parsed read(String json) {
        return LenientJson.read(json.getBytes(UTF_8));
    }
}
