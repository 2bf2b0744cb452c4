package dev.faultline.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.ui.chart.ChartData.Shape;
import dev.faultline.ui.chart.Series.Point;
import dev.faultline.ui.stage.IssueMaker;
import dev.faultline.ui.text.Texts;
import dev.faultline.ui.theme.Wardrobe;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@FxTest
class ChartLinesTest {
    private static final Color BLUE = Color.web("#0969da");
    private static final Color ORANGE = Color.web("#bc5a00");

    private final Stage stage = FxToolkit.on(Stage::new);

    @AfterEach
    void hide() {
        FxToolkit.run(stage::hide);
    }

    private static Series same(int colour) {
        return new Series("1." + colour, colour, Collections.nCopies(12, new Point(1, true)));
    }

    private WritableImage draw(Series... series) {
        Chart chart = FxToolkit.on(() -> {
            Chart made = new Chart(new Texts(Locale.ENGLISH, ZoneOffset.UTC));
            Scene scene = new Scene(made, 600, 200);
            new Wardrobe().dress(scene);
            stage.setScene(scene);
            stage.show();
            made.dataProperty()
                    .set(new ChartData(
                            Shape.LINES, true, IssueMaker.NOW, Duration.ofHours(6), 12, List.of(series), List.of()));
            return made;
        });
        FxToolkit.run(() -> {});
        return FxToolkit.on(() -> {
            chart.layout();
            return chart.snapshot(null, null);
        });
    }

    private static long count(WritableImage image, Color wanted) {
        long found = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                Color color = image.getPixelReader().getColor(x, y);
                found += Math.abs(color.getRed() - wanted.getRed()) < 0.15
                                && Math.abs(color.getGreen() - wanted.getGreen()) < 0.15
                                && Math.abs(color.getBlue() - wanted.getBlue()) < 0.15
                        ? 1
                        : 0;
            }
        }
        return found;
    }

    @Test
    void showsEachOfTheLinesThatLieOnEachOther() {
        WritableImage image = draw(same(1), same(2));
        assertThat(count(image, BLUE)).isGreaterThan(100);
        assertThat(count(image, ORANGE)).isGreaterThan(100);
    }
}
