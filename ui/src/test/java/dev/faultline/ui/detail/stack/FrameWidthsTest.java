package dev.faultline.ui.detail.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FrameWidthsTest {
    private static final double ROOM = 1000;
    private static final Offset<Double> PIXEL = within(1.0);

    @Test
    void keepsTheShareOfNamesWhereBothHaveRoom() {
        assertThat(new FrameWidths(20, 20, 0).name(ROOM, 0)).isEqualTo(550, PIXEL);
    }

    @Test
    void givesNamesWhatPlacesLeave() {
        assertThat(new FrameWidths(300, 20, 0).name(ROOM, 0)).isEqualTo(ROOM - 20 * 7.2 - 40, PIXEL);
    }

    @Test
    void givesPlacesWhatNamesLeave() {
        assertThat(new FrameWidths(20, 300, 0).name(ROOM, 0)).isEqualTo(20 * 7.2 + 16, PIXEL);
    }

    @Test
    void keepsTheShareWhereBothAreTooLong() {
        assertThat(new FrameWidths(300, 300, 0).name(ROOM, 0)).isEqualTo(550, PIXEL);
    }

    @Test
    void countsTheUnitsToThePlaces() {
        assertThat(new FrameWidths(300, 20, 9).name(ROOM, 200)).isEqualTo(ROOM - 200 - 20 * 7.2 - 40, PIXEL);
    }
}
