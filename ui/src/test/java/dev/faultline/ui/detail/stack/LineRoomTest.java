package dev.faultline.ui.detail.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineRoomTest {
    private static final LineRoom ROOM = LineRoom.of(10);

    @Test
    void endsALineBehindTheLastSpaceThatHasRoom() {
        assertThat(ROOM.end("cannot close it", 0, 0)).isEqualTo("cannot ".length());
    }

    @Test
    void fillsTheLineWithAWordThatIsTooLong() {
        assertThat(ROOM.end("abcdefghijklmnop", 0, 0)).isEqualTo(10);
    }

    @Test
    void takesTheRestWhereItHasRoom() {
        assertThat(ROOM.end("cannot close it", 7, 0)).isEqualTo("cannot close it".length());
    }

    @Test
    void goesByHowWideTheWordsAreAndNotByTheirLetters() {
        LineRoom narrow = new LineRoom(10, 30, _ -> 1.5);
        assertThat(narrow.end("cannot close it all", 0, 0)).isEqualTo("cannot close it all".length());
    }

    @Test
    void leavesRoomForWhatStandsBefore() {
        assertThat(ROOM.end("abcdefghijklmnop", 0, 4)).isEqualTo(6);
    }

    @Test
    void goesOnAlsoWhereThereIsNoRoomAtAll() {
        assertThat(ROOM.end("abc", 0, 40)).isEqualTo(1);
    }

    @Test
    void cutsNoCharacterInHalves() {
        assertThat(ROOM.end("abcdefghi😀😀😀", 0, 0)).isEqualTo(9);
    }
}
