package dev.faultline.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FuzzyTest {

    private static int score(String letters, String text) {
        Fuzzy fuzzy = Fuzzy.of(letters, text);
        return fuzzy == null ? Integer.MIN_VALUE : fuzzy.score();
    }

    @Test
    void findsLettersInTheirOrder() {
        assertThat(Fuzzy.of("cmd", "Copy as Markdown").places()).containsExactly(0, 8, 12);
        assertThat(Fuzzy.of("xyz", "Copy as Markdown")).isNull();
        assertThat(Fuzzy.of("ypo", "Copy")).isNull();
    }

    @Test
    void prefersTheBeginOfWords() {
        assertThat(score("ks", "Keyboard shortcuts")).isGreaterThan(score("ks", "Breaks"));
        assertThat(score("npe", "NullPointerException")).isGreaterThan(score("npe", "Snapped"));
    }

    @Test
    void prefersWhatStandsTogether() {
        assertThat(score("dark", "Dark appearance")).isGreaterThan(score("dark", "Delete a rock"));
    }

    @Test
    void findsEverythingByNothing() {
        assertThat(Fuzzy.of(" ", "anything").places()).isEmpty();
    }
}
