package dev.faultline.ui.chart;

import dev.faultline.ui.kit.InkCanvas;
import dev.faultline.ui.text.Texts;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Series over time. The pointer, or left and right, Home and End by keyboard, move a read-out that says every value of
/// a stretch; Escape takes it away. A table of the same data is its accessible twin. JavaFX thread only.
public final class Chart extends Region {
    private final InkCanvas canvas = new InkCanvas();
    private final ChartPainter painter;
    private final Readout readout;
    private final ObjectProperty<ChartData> data = new SimpleObjectProperty<>(this, "data", ChartData.EMPTY);
    private int pointed = -1;

    /// A chart of nothing.
    public Chart(Texts texts) {
        this.painter = new ChartPainter(canvas.graphics(), canvas.inks(), texts);
        this.readout = new Readout(texts);
        getStyleClass().addAll("chart", "focusable");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setMinHeight(120);
        getChildren().addAll(canvas, readout);
        data.subscribe(this::show);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, e -> point(frame().bucket(e.getX())));
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> point(-1));
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                point(-1);
            }
        });
    }

    /// What is shown.
    public ObjectProperty<ChartData> dataProperty() {
        return data;
    }

    /// Moves the read-out to a stretch of time; -1 takes it away.
    public void point(int bucket) {
        pointed = bucket >= data.get().buckets() ? -1 : bucket;
        readout.show(data.get(), pointed);
        setAccessibleText(readout.words());
        requestLayout();
    }

    private void show() {
        point(Math.min(pointed, data.get().buckets() - 1));
    }

    private void typed(KeyEvent e) {
        int last = data.get().buckets() - 1;
        switch (e.getCode()) {
            case LEFT -> point(pointed < 0 ? last : Math.max(0, pointed - 1));
            case RIGHT -> point(Math.min(last, pointed + 1));
            case HOME -> point(0);
            case END -> point(last);
            case ESCAPE -> {
                if (pointed < 0) {
                    return;
                }
                point(-1);
            }
            default -> {
                return;
            }
        }
        e.consume();
    }

    private Frame frame() {
        return new Frame(canvas.getWidth(), canvas.getHeight(), data.get().buckets());
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        canvas.resizeRelocate(
                insets.getLeft(),
                insets.getTop(),
                Math.max(0, getWidth() - insets.getLeft() - insets.getRight()),
                Math.max(0, getHeight() - insets.getTop() - insets.getBottom()));
        Frame frame = frame();
        painter.paint(data.get(), frame, pointed, pointed < 0 ? null : place(frame));
    }

    private Bounds place(Frame frame) {
        double width = readout.prefWidth(-1);
        double height = readout.prefHeight(width);
        Bounds place = new ReadoutPlace(data.get(), frame, getHeight()).of(pointed, width, height);
        readout.resizeRelocate(place.getMinX(), place.getMinY(), width, height);
        return place;
    }
}
