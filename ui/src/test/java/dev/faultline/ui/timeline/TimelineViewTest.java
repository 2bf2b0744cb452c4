package dev.faultline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.Mouse;
import dev.faultline.ui.kit.InkCanvas;
import dev.faultline.ui.text.Texts;
import dev.faultline.ui.theme.Wardrobe;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FxTest
class TimelineViewTest {
    private TimelineView view;

    @BeforeEach
    void show() {
        view = FxToolkit.on(() -> {
            TimelineView shown = new TimelineView(new Texts(Locale.ENGLISH, ZoneOffset.UTC));
            Scene scene = new Scene(new StackPane(shown), 800, 220);
            new Wardrobe().dress(scene);
            shown.timelineProperty().set(Crumbs.of(Crumbs.session()));
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return shown;
        });
    }

    private Node canvas() {
        return view.getChildrenUnmodifiable().stream()
                .filter(InkCanvas.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private void mouse(EventType<MouseEvent> type, double x, double y, int clicks) {
        Point2D at = canvas().localToScene(x, y);
        Event.fireEvent(canvas(), Mouse.event(type, at, clicks));
    }

    private void click(double x, double y, int clicks) {
        FxToolkit.run(() -> {
            mouse(MouseEvent.MOUSE_PRESSED, x, y, clicks);
            mouse(MouseEvent.MOUSE_RELEASED, x, y, clicks);
        });
    }

    private void type(KeyCode code) {
        FxToolkit.run(() ->
                Event.fireEvent(view, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    private int selected() {
        return FxToolkit.on(() -> view.selectedProperty().get());
    }

    @Test
    void aClickOnAMarkSelectsIt() {
        Cluster target = FxToolkit.on(() -> view.shown().clusters().getFirst());
        double y = FxToolkit.on(() -> view.shown().y(target.lane()));
        click(target.x(), y, 1);
        assertThat(selected()).isEqualTo(target.marks().getLast().index());
    }

    @Test
    void arrowKeysGoFromCrumbToCrumb() {
        type(KeyCode.RIGHT);
        type(KeyCode.RIGHT);
        type(KeyCode.LEFT);
        assertThat(selected()).isZero();
    }

    @Test
    void fromNothingTheLeftArrowBeginsAtTheLastCrumb() {
        type(KeyCode.LEFT);
        assertThat(selected()).isEqualTo(Crumbs.session().size() - 1);
    }

    @Test
    void arrowKeysPassWhatIsNotListed() {
        FxToolkit.run(() -> view.list(index -> index == 1 || index == 5));
        type(KeyCode.RIGHT);
        type(KeyCode.RIGHT);
        type(KeyCode.RIGHT);
        assertThat(selected()).isEqualTo(5);
    }

    @Test
    void draggingBrushesAStretch() {
        FxToolkit.run(() -> {
            mouse(MouseEvent.MOUSE_PRESSED, 300, 150, 1);
            mouse(MouseEvent.MOUSE_DRAGGED, 420, 150, 1);
            mouse(MouseEvent.MOUSE_RELEASED, 420, 150, 1);
        });
        TimeSpan brush = FxToolkit.on(() -> view.brushProperty().get());
        assertThat(brush).isNotNull();
        assertThat(brush.from()).isBefore(brush.to());
    }

    @Test
    void escapeDropsTheBrush() {
        draggingBrushesAStretch();
        type(KeyCode.ESCAPE);
        assertThat(FxToolkit.on(() -> view.brushProperty().get())).isNull();
    }

    @Test
    void aDoubleClickOnACountShowsItsCrumbsApart() {
        Cluster crowd = FxToolkit.on(() -> view.shown().clusters().stream()
                .filter(c -> c.marks().size() >= 5)
                .findFirst()
                .orElseThrow());
        click(crowd.x(), FxToolkit.on(() -> view.shown().y(crowd.lane())), 2);
        assertThat(FxToolkit.on(() -> view.shown().clusters().stream()
                        .filter(c -> c.lane() == crowd.lane())
                        .count()))
                .isGreaterThan(1);
    }

    @Test
    void plusZoomsAndZeroShowsTheWholeAgain() {
        Viewport all = FxToolkit.on(() -> view.shown().viewport());
        type(KeyCode.PLUS);
        assertThat(FxToolkit.on(() -> view.shown().viewport())).isNotEqualTo(all);
        type(KeyCode.DIGIT0);
        assertThat(FxToolkit.on(() -> view.shown().viewport())).isEqualTo(all);
    }

    @Test
    void theAxisIsRedrawnInTheFormThatIsAskedFor() {
        FxToolkit.run(() -> view.timeFormProperty().set(TimeForm.UTC));
        assertThat(FxToolkit.on(() -> view.shown().ticks()))
                .isNotEmpty()
                .allMatch(tick -> tick.micros() % (tick.step().toNanos() / 1_000) == 0);
    }

    @Test
    void readersHearHowManyCrumbsThereAre() {
        assertThat(view.getAccessibleText())
                .contains(String.valueOf(Crumbs.session().size()));
    }
}
