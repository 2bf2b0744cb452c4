package dev.faultline.ui.timeline;

import dev.faultline.ui.kit.InkCanvas;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.text.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Breadcrumbs on lanes over time, with the crash at the right. The wheel zooms at the pointer, dragging brushes a
/// stretch, a click selects, a double click on a count zooms into it, and on empty ground shows the whole.
/// By keyboard: left and right go from mark to mark of those that are listed, `+` and `-` zoom, `0` shows the whole,
/// Escape drops the brush.
/// A list of the same breadcrumbs is its accessible twin. JavaFX thread only.
public final class TimelineView extends Region {
    private static final double LABELS = 92;
    private static final double LEAST_BRUSH = 4;

    private final Texts texts;
    private final InkCanvas canvas = new InkCanvas();
    private final TimelinePainter painter;
    private final VBox labels = new VBox();
    private final Tooltip tooltip = new Tip();
    private final ObjectProperty<Timeline> timeline = new SimpleObjectProperty<>(this, "timeline", Timeline.EMPTY);
    private final ObjectProperty<TimeForm> timeForm = new SimpleObjectProperty<>(this, "timeForm", TimeForm.RELATIVE);
    private final IntegerProperty selected = new SimpleIntegerProperty(this, "selected", -1);
    private final ReadOnlyObjectWrapper<@Nullable TimeSpan> brush = new ReadOnlyObjectWrapper<>(this, "brush");
    private Timeline drawn = Timeline.EMPTY;
    private IntPredicate listed = _ -> true;
    private double room = Double.MAX_VALUE;
    private Viewport viewport = new Viewport(0, 1, 1);
    private TimelineLayout layout = TimelineLayout.of(Timeline.EMPTY, viewport);
    private double pressX = Double.NaN;
    private double dragX = Double.NaN;

    /// An empty timeline.
    public TimelineView(Texts texts) {
        this.texts = texts;
        this.painter = new TimelinePainter(canvas.graphics(), canvas.inks(), texts);
        getStyleClass().addAll("timeline", "focusable");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        labels.getStyleClass().add("timeline-labels");
        getChildren().addAll(labels, canvas);
        Tooltip.install(canvas, tooltip);
        timeline.subscribe(this::begin);
        timeForm.subscribe(() -> show(viewport));
        selected.subscribe(this::reveal);
        focusedProperty().subscribe(this::requestLayout);
        listen();
    }

    private void listen() {
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
            requestFocus();
            pressX = e.getX();
            dragX = Double.NaN;
        });
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> {
            dragX = Math.clamp(e.getX(), 0, canvas.getWidth());
            paint();
        });
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    }

    /// What is shown.
    public ObjectProperty<Timeline> timelineProperty() {
        return timeline;
    }

    /// Index of the selected breadcrumb in the event's list, -1 for none.
    public IntegerProperty selectedProperty() {
        return selected;
    }

    /// The brushed stretch of time, or null.
    public ReadOnlyObjectProperty<@Nullable TimeSpan> brushProperty() {
        return brush.getReadOnlyProperty();
    }

    /// Drops the brush.
    public void clearBrush() {
        brush.set(null);
        paint();
    }

    /// Says which breadcrumbs are in the list; the others become faint.
    ///
    /// @param isListed by the index in the event's list
    public void list(IntPredicate isListed) {
        listed = isListed;
        show(viewport);
    }

    /// How times are shown on the axis.
    public ObjectProperty<TimeForm> timeFormProperty() {
        return timeForm;
    }

    /// Shows the whole time again.
    public void showAll() {
        double length = timeline.get().axis().length();
        show(viewport.showing(0, length, length));
    }

    TimelineLayout shown() {
        return layout;
    }

    private void begin() {
        Timeline now = timeline.get();
        brush.set(null);
        selected.set(-1);
        viewport = new Viewport(0, now.axis().length(), Math.max(1, canvas.getWidth()));
        layLanes();
        setAccessibleText(texts.format("timeline.accessible", now.size()));
        requestLayout();
    }

    /// Takes at most so much height: all marks come onto one lane where the lanes of their kinds are too many.
    public void fit(double height) {
        room = height;
        boolean merges = wholeHeight(timeline.get()) > height;
        if (merges != drawn.lanes().contains(Lane.ALL)) {
            layLanes();
        }
    }

    private void layLanes() {
        Timeline whole = timeline.get();
        drawn = wholeHeight(whole) > room ? whole.merged() : whole;
        labels.getChildren().setAll(drawn.lanes().stream().map(this::label).toList());
        requestLayout();
    }

    private double wholeHeight(Timeline shown) {
        return TimelineLayout.height(shown.lanes().size())
                + getInsets().getTop()
                + getInsets().getBottom();
    }

    private Label label(Lane lane) {
        Label label = new Label(texts.get("timeline.lane." + lane.name().toLowerCase(Locale.ROOT)));
        label.getStyleClass().addAll("small", "muted");
        label.setMinHeight(TimelineLayout.LANE);
        label.setMaxHeight(TimelineLayout.LANE);
        label.setAlignment(Pos.CENTER_LEFT);
        return label;
    }

    @Override
    protected double computePrefHeight(double width) {
        return wholeHeight(drawn);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double left = getInsets().getLeft();
        double top = getInsets().getTop();
        double width = Math.max(1, getWidth() - left - getInsets().getRight() - LABELS);
        double height = TimelineLayout.height(drawn.lanes().size());
        labels.resizeRelocate(left, top + TimelineLayout.AXIS, LABELS, height - TimelineLayout.AXIS);
        canvas.resizeRelocate(left + LABELS, top, width, height);
        show(viewport.resized(width));
    }

    private void show(Viewport next) {
        viewport = next;
        layout = TimelineLayout.of(drawn, next, listed, words().anchor(drawn.crash()));
        paint();
    }

    private void paint() {
        double from = brushX(true);
        double to = brushX(false);
        painter.paint(layout, timeForm.get(), selected.get(), from, to, isFocused());
    }

    private AxisWords words() {
        return new AxisWords(texts, timeForm.get());
    }

    private double brushX(boolean left) {
        if (!Double.isNaN(dragX)) {
            return left ? Math.min(pressX, dragX) : Math.max(pressX, dragX);
        }
        TimeSpan span = brush.get();
        if (span == null) {
            return 0;
        }
        Instant end = left ? span.from() : span.to();
        return viewport.x(timeline.get().axis().place(Timeline.micros(end)));
    }

    private void scrolled(ScrollEvent e) {
        double length = timeline.get().axis().length();
        if (Math.abs(e.getDeltaX()) > Math.abs(e.getDeltaY())) {
            show(viewport.moved(-e.getDeltaX(), length));
        } else if (e.getDeltaY() != 0) {
            show(viewport.zoomed(e.getX(), Math.pow(0.998, e.getDeltaY()), length));
        }
        e.consume();
    }

    private void released(MouseEvent e) {
        boolean brushed = !Double.isNaN(dragX) && Math.abs(dragX - pressX) >= LEAST_BRUSH;
        if (brushed) {
            brush.set(new TimeSpan(moment(Math.min(pressX, dragX)), moment(Math.max(pressX, dragX))));
        } else if (e.getButton() == MouseButton.PRIMARY) {
            clicked(e);
        }
        dragX = Double.NaN;
        paint();
    }

    private Instant moment(double x) {
        return Timeline.instant(timeline.get().axis().time(viewport.place(x)));
    }

    private void clicked(MouseEvent e) {
        Cluster cluster = layout.at(e.getX(), e.getY());
        if (cluster == null) {
            brush.set(null);
            if (e.getClickCount() == 2) {
                showAll();
            }
        } else if (e.getClickCount() == 2 && cluster.marks().size() > 1) {
            zoomInto(cluster.marks());
        } else {
            selected.set(cluster.marks().getLast().index());
        }
    }

    private void zoomInto(List<Mark> marks) {
        TimeAxis axis = timeline.get().axis();
        double from = axis.place(marks.getFirst().micros());
        double to = axis.place(marks.getLast().micros());
        double room = Math.max((to - from) * 0.15, 5_000);
        show(viewport.showing(from - room, to + room, axis.length()));
    }

    private void hovered(MouseEvent e) {
        Cluster cluster = layout.at(e.getX(), e.getY());
        canvas.setCursor(cluster == null ? Cursor.CROSSHAIR : Cursor.HAND);
        long micros = timeline.get().axis().time(viewport.place(e.getX()));
        tooltip.setText(
                cluster == null
                        ? words().moment(micros, timeline.get().crash())
                        : texts.format(
                                "timeline.tip.marks",
                                cluster.marks().size(),
                                texts.get("kit.level." + cluster.level().wireName())));
    }

    private void typed(KeyEvent e) {
        double length = timeline.get().axis().length();
        double middle = viewport.width() / 2;
        switch (e.getCode()) {
            case LEFT -> step(-1);
            case RIGHT -> step(1);
            case PLUS, ADD, EQUALS -> show(viewport.zoomed(middle, 0.7, length));
            case MINUS, SUBTRACT -> show(viewport.zoomed(middle, 1 / 0.7, length));
            case DIGIT0, NUMPAD0 -> showAll();
            case ESCAPE -> {
                if (brush.get() == null) {
                    return;
                }
                clearBrush();
            }
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void step(int by) {
        int size = timeline.get().size();
        if (size > 0) {
            int next = (selected.get() < 0 && by < 0 ? size : selected.get()) + by;
            while (next >= 0 && next < size && !listed.test(next)) {
                next += by;
            }
            if (next >= 0 && next < size) {
                selected.set(next);
            }
        }
    }

    /// Brings the selected mark into the picture when it lies outside.
    private void reveal() {
        Mark mark = timeline.get().mark(selected.get());
        if (mark != null) {
            double x = viewport.x(timeline.get().axis().place(mark.micros()));
            if (x < 0 || x > viewport.width()) {
                show(viewport.moved(
                        x - viewport.width() / 2, timeline.get().axis().length()));
                return;
            }
        }
        paint();
    }
}
