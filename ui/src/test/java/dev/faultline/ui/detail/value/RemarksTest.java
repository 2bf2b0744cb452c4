package dev.faultline.ui.detail.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.ui.detail.value.Remark.Kind;
import dev.faultline.ui.text.Texts;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RemarksTest {
    private static Remarks of(String json) {
        return Remarks.of((ObjectNode) JsonMapper.shared().readTree(json));
    }

    private static String words(String annotation) {
        Remark remark = of("{\"x\":{\"\":" + annotation + "}}").at("x");
        return new RemarkWords(new Texts(Locale.ENGLISH, ZoneOffset.UTC)).of(remark);
    }

    @Test
    void findsAnnotationsByPath() {
        Remarks remarks = of("{\"user\":{\"email\":{\"\":{\"rem\":[[\"@email\",\"s\",0,7]],\"len\":21}}}}");
        assertThat(remarks.at("user.email").kinds()).containsExactly(Kind.REPLACED);
        assertThat(remarks.at("user")).isNull();
    }

    @Test
    void saysWhatWasDoneByWhichRuleAndHowLongItWas() {
        assertThat(words("{\"rem\":[[\"@email\",\"s\",0,7]],\"len\":21}"))
                .isEqualTo("replaced · by rule @email · had 21 characters");
        assertThat(words("{\"rem\":[[\"!limit\",\"s\",8,11]],\"len\":4096}")).isEqualTo("cut · had 4,096 characters");
        assertThat(words("{\"len\":40}")).isEqualTo("cut · had 40 characters");
        assertThat(words("{\"rem\":[[\"@password\",\"x\"]]}")).isEqualTo("removed · by rule @password");
    }

    @Test
    void tellsWhyAValueWasNotUnderstood() {
        assertThat(words("{\"err\":[[\"invalid_data\",{\"reason\":\"expected a number\"}]]}"))
                .isEqualTo("not understood: expected a number");
        assertThat(words("{\"err\":[\"past_timestamp\"]}")).isEqualTo("not understood: past_timestamp");
    }

    @Test
    void listsWhatWasAlteredNotWhatIsOnlyOdd() {
        Remarks remarks = of("{\"a\":{\"\":{\"err\":[\"invalid_data\"]}},\"b\":{\"\":{\"len\":3}}}");
        assertThat(remarks.altered()).containsExactly("b");
    }

    @Test
    void findsPairsByName() {
        Remarks remarks = of("{\"tags\":{\"1\":{\"1\":{\"\":{\"len\":300}}}}}").named("tags", List.of("a", "b"));
        assertThat(remarks.at("tags.b").length()).isEqualTo(300);
        assertThat(remarks.altered()).containsExactly("tags.b");
    }

    @Test
    void findsWhatIsInsideAValueByItsPathWithin() {
        Remarks remarks = of("{\"a\":{\"\":{\"len\":1},\"1\":{\"x\":{\"\":{\"len\":2}}}},\"ab\":{\"\":{\"len\":3}}}");
        assertThat(remarks.under("a").all()).containsOnlyKeys("", "1.x");
        assertThat(remarks.under("a").under("1").at("x").length()).isEqualTo(2);
        assertThat(remarks.under("c")).isSameAs(Remarks.NONE);
    }

    @Test
    void liftsWhatIsSaidAboutThePartsOfAField() {
        Remarks remarks = of("{\"data\":{\"url\":{\"\":{\"len\":1}}},\"message\":{\"\":{\"len\":2}}}");
        assertThat(remarks.lifted("data").at("url").length()).isEqualTo(1);
        assertThat(remarks.lifted("data").at("message").length()).isEqualTo(2);
    }

    @Test
    void takesAnyGarbage() {
        assertThat(of("{\"\":3,\"a\":[1],\"b\":{\"\":[]},\"c\":{\"\":{\"rem\":[7,[],[[]]],\"err\":{},\"len\":\"x\"}}}")
                        .all())
                .hasSizeLessThan(3);
    }

    @Test
    void saysInTheLanguageOfTheWindowWhatWasOdd() {
        RemarkWords german = new RemarkWords(new Texts(Locale.GERMAN, ZoneOffset.UTC));
        assertThat(german.oddity("expected an unsigned integer")).isEqualTo("erwartet: ganze Zahl ohne Vorzeichen");
        assertThat(german.oddity("the protocol knows no platform abacus")).contains("abacus");
    }
}
