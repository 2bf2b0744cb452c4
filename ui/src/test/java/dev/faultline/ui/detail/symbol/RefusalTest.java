package dev.faultline.ui.detail.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.ui.text.Texts;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {
    private final Texts german = new Texts(Locale.GERMAN, ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            has build id 11b4, wanted is 872a | hat die Build-ID 11b4, gesucht ist 872a
            has debug id 11b4-1, wanted is 872a-1 | hat die Debug-ID 11b4-1, gesucht ist 872a-1
            has CRC 0x00000001, wanted is 0x00000002 | hat die CRC 0x00000001, gesucht ist 0x00000002
            is for arm64, wanted is x86_64 | ist für arm64, gesucht ist x86_64
            has neither debug information nor symbols | hat weder Debug-Informationen noch Symbole
            section 4 reaches beyond the end | section 4 reaches beyond the end
            """)
    void saysTheSentencesOfTheEngineInTheUsersLanguage(String reason, String words) {
        assertThat(Refusal.words(reason, german)).isEqualTo(words);
    }
}
