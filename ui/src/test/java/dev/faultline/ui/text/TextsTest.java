package dev.faultline.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
    private final Texts texts = new Texts(Locale.ENGLISH, ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "0, now",
        "-5, now",
        "12, 12 s",
        "60, 1 min",
        "7199, 1 h",
        "172800, 2 d",
        "5356800, 2 mo",
        "63113904, 2 y"
    })
    void saysAnAgeInItsGreatestUnit(long seconds, String age) {
        assertThat(texts.age(NOW.minusSeconds(seconds), NOW)).isEqualTo(age);
    }

    @Test
    void knowsOneFromMany() {
        assertThat(texts.ago(NOW.minusSeconds(60), NOW)).isEqualTo("1 minute ago");
        assertThat(texts.ago(NOW.minusSeconds(120), NOW)).isEqualTo("2 minutes ago");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 B", "999, 999 B", "1000, 1 kB", "1500, 1.5 kB", "412000000, 412 MB", "999999, 1 MB"})
    void saysBytesInDecimalUnits(long bytes, String words) {
        assertThat(texts.bytes(bytes)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "999, 999", "8412, 8.4K", "9999, 10K", "84312, 84K", "3400000, 3.4M", "123456789, 123.5M"})
    void saysCountsShort(long number, String words) {
        assertThat(texts.compact(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"8412, 8.412", "84312, 84.312", "99999, 99.999"})
    void saysCountsExactlyWhereTheLanguageHasNoShortWord(long number, String words) {
        assertThat(new Texts(Locale.GERMAN, ZoneOffset.UTC).compact(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"9999999|9,999,999", "10082216187|10.1B"})
    void saysFiguresExactlyAsLongAsTheyAreShort(long number, String words) {
        assertThat(texts.figure(number)).isEqualTo(words);
    }

    @Test
    void keepsTheHalvesOfTheDayApart() {
        assertThat(texts.time(NOW)).endsWith("3:00:00\u00A0PM");
        assertThat(texts.hour(NOW)).isEqualTo("3:00\u00A0PM");
    }

    @Test
    void showsAKeyThatIsNowhere() {
        assertThat(texts.get("nowhere.to.be.found")).isEqualTo("nowhere.to.be.found");
    }

    @Test
    void speaksGermanWithItsPluralsNumbersAndDates() {
        Texts german = new Texts(Locale.GERMAN, ZoneOffset.UTC);
        assertThat(german.format("issues.several", 1)).isEqualTo("1 Issue");
        assertThat(german.format("issues.several", 1_200)).isEqualTo("1.200 Issues");
        assertThat(german.bytes(1_500_000)).isEqualTo("1,5 MB");
        assertThat(german.date(Instant.parse("2026-11-22T15:02:11Z"))).isEqualTo("22.11.2026");
        Instant then = Instant.parse("2026-11-22T15:02:11Z");
        assertThat(german.ago(then, then.plusSeconds(7_200))).isEqualTo("vor 2 Stunden");
    }
}
