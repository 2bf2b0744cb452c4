package dev.faultline.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.stage.FxTest;
import javafx.geometry.BoundingBox;
import javafx.scene.canvas.Canvas;
import javafx.scene.text.TextAlignment;
import org.junit.jupiter.api.Test;

@FxTest
class ChartWordsTest {
    private final ChartWords words =
            new ChartWords(new Canvas(400, 100).getGraphicsContext2D(), new BoundingBox(100, 0, 100, 60));
    private final double wide = words.width("1.4.2");

    @Test
    void leavesOutWhatTheReadOutWouldCut() {
        assertThat(words.shows("1.4.2", 100 - wide / 2, 30, TextAlignment.LEFT)).isFalse();
        assertThat(words.shows("1.4.2", 100, 30, TextAlignment.CENTER)).isFalse();
        assertThat(words.shows("1.4.2", 200 + wide / 2, 30, TextAlignment.RIGHT))
                .isFalse();
    }

    @Test
    void keepsWhatStandsBesideIt() {
        assertThat(words.shows("1.4.2", 98 - wide, 30, TextAlignment.LEFT)).isTrue();
        assertThat(words.shows("1.4.2", 98, 30, TextAlignment.RIGHT)).isTrue();
        assertThat(words.shows("1.4.2", 150, 70, TextAlignment.CENTER)).isTrue();
    }

    @Test
    void keepsAllWordsWithoutAReadOut() {
        ChartWords alone = new ChartWords(new Canvas(400, 100).getGraphicsContext2D(), null);
        assertThat(alone.shows("1.4.2", 150, 30, TextAlignment.CENTER)).isTrue();
    }
}
