package dev.faultline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownNameTest {
    /// The runs of a text from left to right as they are drawn, without marks.
    private static List<String> drawn(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        List<String> runs = new ArrayList<>();
        for (int run = 0; run < bidi.getRunCount(); run++) {
            runs.add(text.substring(bidi.getRunStart(run), bidi.getRunLimit(run)));
        }
        if (!bidi.baseIsLeftToRight()) {
            Collections.reverse(runs);
        }
        return runs.stream()
                .map(run -> run.replace("\u200E", ""))
                .filter(run -> !run.isEmpty())
                .toList();
    }

    @Test
    void leavesNamesAloneThatRunFromLeftToRight() {
        assertThat(ShownName.of("notepad@1.4.0")).isEqualTo("notepad@1.4.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"متجر@3.0.1", "חנות@3.0.1"})
    void drawsTheVersionAfterTheName(String release) {
        assertThat(drawn(release)).isNotEqualTo(List.of(release.substring(0, 4), "@3.0.1"));
        assertThat(drawn(ShownName.of(release))).containsExactly(release.substring(0, 4), "@3.0.1");
    }

    @Test
    void keepsTheOrderOfWordsWithinAName() {
        assertThat(drawn(ShownName.of("خطأ غير متوقع@1"))).containsExactly("خطأ غير متوقع", "@1");
    }

    @Test
    void keepsTheOrderOfASentenceThatAFileIsNamedWith() {
        String sentence = "تعذر حفظ المستند: القرص ممتلئ";
        assertThat(drawn(ShownName.of(sentence + ".so"))).containsExactly(sentence, ".so");
    }

    @Test
    void keepsTheOrderOfFoldersInAPath() {
        assertThat(drawn(ShownName.of("/متجر/رموز/1"))).containsExactly("/", "متجر", "/", "رموز", "/1");
    }

    @Test
    void keepsWhatFollowsTheNameBehindIt() {
        assertThat(drawn("in " + ShownName.of("متجر") + ", 12")).containsExactly("in ", "متجر", ", 12");
    }

    @Test
    void keepsBeginningAndEndOfWhatIsFarTooLong() {
        assertThat(ShownName.brief("shop@" + "1".repeat(300) + "+end"))
                .hasSize(49)
                .startsWith("shop@1")
                .contains("…")
                .endsWith("1+end");
        assertThat(ShownName.brief("shop@1")).isEqualTo("shop@1");
        assertThat(ShownName.brief("com.example.shop@1", 8)).isEqualTo("com…op@1");
    }

    @Test
    void addsNothingButMarks() {
        assertThat(ShownName.of("a/متجر@3.0.1+x").replace("\u200E", "")).isEqualTo("a/متجر@3.0.1+x");
    }
}
