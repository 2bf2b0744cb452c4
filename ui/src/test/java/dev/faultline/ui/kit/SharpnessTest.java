package dev.faultline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.ui.theme.Scaled;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@FxTest
class SharpnessTest {
    private final Stage stage = FxToolkit.on(Stage::new);

    @AfterEach
    void hide() {
        FxToolkit.run(stage::hide);
    }

    /// Something that lays a canvas out over all of it, as charts do.
    private static final class Painting extends StackPane {
        private final InkCanvas canvas = new InkCanvas();

        Painting() {
            getChildren().add(canvas);
        }

        @Override
        protected void layoutChildren() {
            canvas.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }

    @Test
    void paintsAsManyPixelsAsTheWindowShowsAlsoWhenItIsEnlargedLater() {
        Canvas canvas = FxToolkit.on(() -> {
            Scaled root = new Scaled();
            Painting painting = new Painting();
            root.show(painting);
            stage.setScene(new Scene(root, 1440, 600));
            stage.show();
            root.layout();
            root.factorProperty().set(2);
            root.layout();
            root.layout();
            return (Canvas) painting.canvas.getChildrenUnmodifiable().getFirst();
        });
        assertThat(canvas.getWidth()).isEqualTo(1440);
    }

    @Test
    void keepsNoPictureOfATextThatWouldBeBlurred() {
        FxToolkit.run(() -> {
            TextArea area = new WrappedArea();
            stage.setScene(new Scene(area, 300, 300));
            stage.show();
            assertThat(area.lookupAll(".viewport")).isNotEmpty().noneMatch(Node::isCache);
        });
    }

    @Test
    void leavesNoWordAloneOnTheLastLine() {
        FxToolkit.run(() -> {
            BalancedLabel label = new BalancedLabel("word ".repeat(20) + "last");
            stage.setScene(new Scene(new StackPane(label), 900, 300));
            stage.show();
            double width = label.prefWidth(-1);
            assertThat(label.prefHeight(width)).isEqualTo(label.prefHeight(464));
            assertThat(width).isLessThan(440);
        });
    }
}
