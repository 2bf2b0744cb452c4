package dev.faultline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FittedWordsTest {
    private static String of(String words, double room) {
        return FittedWords.of(words, room, String::length);
    }

    @Test
    void leavesWordsAloneThatHaveRoom() {
        assertThat(of("1.4.0 first seen", 16)).isEqualTo("1.4.0 first seen");
    }

    @Test
    void keepsAsManyLettersAsThereIsRoomFor() {
        assertThat(of("first seen", 8)).isEqualTo("first s…");
        assertThat(of("first seen", 1)).isEqualTo("…");
    }

    @Test
    void leavesNoDotOrSpaceBesideTheEllipsis() {
        assertThat(of("first seen", 7)).isEqualTo("first…");
        assertThat(of("1.4.0-beta", 3)).isEqualTo("1…");
    }

    @Test
    void leavesAnEllipsisAloneThatIsInTheWordsThemselves() {
        assertThat(of("Wait … . more words", 12)).isEqualTo("Wait … . mo…");
    }

    @Test
    void cutsNoLetterInTwo() {
        assertThat(of("ab\uD83D\uDCA5\uD83D\uDCA5", 4)).isEqualTo("ab…");
    }
}
