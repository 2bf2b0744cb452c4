package dev.faultline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FxTest
class FoldingBarTest {
    private static final double FEW = 4;

    private FoldingBar bar;
    private double whole;

    @BeforeEach
    void make() {
        FxToolkit.run(() -> {
            bar = new FoldingBar();
            bar.add(new Button("Resolve", new Rectangle(16, 16)));
            bar.addLesser(new Button("Export into a bundle", new Rectangle(16, 16)));
            bar.addLesser(new Button("Copy as Markdown", new Rectangle(16, 16)));
            new Scene(new Pane(bar));
            bar.applyCss();
            bar.unfold();
            whole = bar.prefWidth(-1);
        });
    }

    private List<Boolean> words(double width) {
        return FxToolkit.on(() -> {
            bar.resize(width, 40);
            bar.layout();
            return Stream.of(0, 1, 2)
                    .map(i -> ((Button) bar.getChildren().get(i)).getContentDisplay() == ContentDisplay.LEFT)
                    .toList();
        });
    }

    @Test
    void keepsAllWordsWhereThereIsRoom() {
        assertThat(words(whole)).containsExactly(true, true, true);
    }

    @Test
    void foldsTheLastOfTheLesserButtonsAlone() {
        assertThat(words(whole - FEW)).containsExactly(true, true, false);
    }

    @Test
    void foldsTheOthersBeforeWhatIsNeededMost() {
        words(whole - FEW);
        double rest = FxToolkit.on(() -> bar.prefWidth(-1));
        assertThat(words(rest - FEW)).containsExactly(true, false, false);
        assertThat(words(FEW)).containsExactly(false, false, false);
    }

    @Test
    void unfoldsOneAfterTheOther() {
        words(whole - FEW);
        double rest = FxToolkit.on(() -> bar.prefWidth(-1));
        words(FEW);
        assertThat(words(rest)).containsExactly(true, true, false);
        assertThat(words(whole)).containsExactly(true, true, true);
    }
}
