package dev.faultline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.stage.FxTest;
import dev.faultline.ui.text.Texts;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@FxTest
class KeyWordsTest {
    private final Texts english = new Texts(Locale.ENGLISH, ZoneOffset.UTC);
    private final Texts german = new Texts(Locale.GERMAN, ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "Ctrl+S, Ctrl+S, Strg+S",
        "Ctrl+Shift+C, Shift+Ctrl+C, Umschalt+Strg+C",
        "Delete, Delete, Entf",
        "Esc, Esc, Esc",
        "F8, F8, F8",
        "J, J, J"
    })
    void saysWhatStandsOnTheKeys(String keys, String inEnglish, String inGerman) {
        KeyCombination combination = KeyCombination.valueOf(keys);
        assertThat(parts(KeyWords.of(combination, english))).containsExactlyInAnyOrder(parts(inEnglish));
        assertThat(parts(KeyWords.of(combination, german))).containsExactlyInAnyOrder(parts(inGerman));
        assertThat(KeyWords.worded(combination, german).getDisplayText()).isEqualTo(KeyWords.of(combination, german));
    }

    private static String[] parts(String words) {
        return words.split("\\+");
    }
}
