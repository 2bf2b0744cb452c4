package dev.faultline.ui.detail.stack;

import dev.faultline.event.Frame;
import dev.faultline.ui.detail.row.Chevron;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.kit.WordLabel;
import dev.faultline.ui.text.Texts;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A frame on one line: number, whether it is the application's, function, place, module, how it was found.
final class FramePane extends HBox {
    private static final PseudoClass APP = PseudoClass.getPseudoClass("app");
    private static final PseudoClass CRASH = PseudoClass.getPseudoClass("crash");
    private static final PseudoClass UNNAMED = PseudoClass.getPseudoClass("unnamed");

    private static final double ROOM_FOR_UNIT = 800;
    private static final double FIXED = 82;
    private static final double LEAST_NAME = 120;
    private static final double LEAST_UNIT = 122;
    private static final double MOST_UNIT = 220;
    private static final double UNIT_EDGE = 13;

    private final Chevron chevron = new Chevron();
    private final FontIcon app = Icon.APP_FRAME.node();
    private final Label number = new Label();
    private final Label qualifier = new WordLabel();
    private final Label function = new WordLabel();
    private final HBox name = new NamePane(qualifier, function);
    private final Label location = new WordLabel();
    private final HBox place = new HBox(location);
    private final Label unit = new WordLabel();
    private final Label sent = new Label();
    private final FrameMarks marks;
    private final BooleanProperty compared = new SimpleBooleanProperty();
    private final DoubleProperty indent = new SimpleDoubleProperty();
    private final Consumer<Frame> open;
    private final ObservableValue<FrameWidths> widths;
    private String whole = "";
    private @Nullable Frame frame;

    /// @param open told the frame whose place is clicked
    /// @param widths how much room the parts of all frames need
    FramePane(Texts texts, Consumer<Frame> open, ObservableValue<FrameWidths> widths) {
        this.open = open;
        this.widths = widths;
        BooleanBinding roomy = widthProperty().greaterThan(ROOM_FOR_UNIT);
        this.marks = new FrameMarks(texts, roomy, compared.and(roomy.not()));
        getStyleClass().add("frame-line");
        setAlignment(Pos.CENTER_LEFT);
        StackPane owner = new StackPane(app);
        owner.getStyleClass().add("frame-owner");
        owner.setMinWidth(Region.USE_PREF_SIZE);
        style(number, "frame-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        style(qualifier, "frame-qualifier");
        style(function, "frame-function");
        Tip.on(function, () -> whole);
        name.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        this::nameWidth, widthProperty(), indent, marks.width(), compared, widths));
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setMaxWidth(Region.USE_PREF_SIZE);
        style(location, "frame-location");
        location.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        location.setMinWidth(0);
        place.setAlignment(Pos.CENTER_LEFT);
        place.setMinWidth(0);
        HBox.setHgrow(place, Priority.ALWAYS);
        Tip.on(location, () -> frame == null || frame.filename() == null ? "" : texts.get("detail.frame.open"));
        location.setOnMouseClicked(this::clicked);
        dressUnit(roomy);
        style(sent, "frame-sent");
        dressSent(sent, this);
        getChildren().addAll(chevron, owner, number, sent, name, place, marks.trust(), unit, marks.status());
    }

    /// As wide for all frames, so that what is left of it stands beneath each other.
    private void dressUnit(BooleanBinding roomy) {
        style(unit, "frame-unit");
        unit.prefWidthProperty().bind(Bindings.createDoubleBinding(this::unitWidth, widths));
        unit.setMinWidth(Region.USE_PREF_SIZE);
        unit.setMaxWidth(Region.USE_PREF_SIZE);
        unit.visibleProperty()
                .bind(roomy.and(
                        Bindings.createBooleanBinding(() -> widths.getValue().units() > 0, widths)));
        unit.managedProperty().bind(unit.visibleProperty());
    }

    private void clicked(MouseEvent click) {
        Frame shown = frame;
        if (click.getButton() == MouseButton.PRIMARY && shown != null && shown.filename() != null) {
            open.accept(shown);
            click.consume();
        }
    }

    void show(StackRow.FrameLine line) {
        FrameLabel label = line.label();
        Frame shown = line.frame();
        frame = shown;
        boolean isApp = Trace.isApp(shown);

        chevron.show(line.openable(), line.open());
        app.setVisible(isApp);
        number.setText("#" + line.number());
        qualifier.setText(label.qualifier());
        function.setText(label.function());
        location.setText(label.location());
        unit.setText(label.unit());
        sent.setText(line.sent() == null ? "" : line.sent());
        sent.setManaged(line.sent() != null);
        sent.setVisible(line.sent() != null);
        marks.show(shown);
        compared.set(line.sent() != null);
        indent.set(IndentedPane.indent(line.depth()));
        whole = whole(shown, label);
        pseudoClassStateChanged(APP, isApp);
        pseudoClassStateChanged(CRASH, line.crash());
        pseudoClassStateChanged(UNNAMED, !label.named());
    }

    /// Such that the places of all frames begin beneath each other, however far the frames are indented.
    private double nameWidth() {
        double room = getWidth() + indent.get() - taken();
        boolean units = getWidth() > ROOM_FOR_UNIT && widths.getValue().units() > 0;
        return Math.max(LEAST_NAME, widths.getValue().name(room, units ? unitWidth() : 0) - indent.get());
    }

    private double unitWidth() {
        double whole = widths.getValue().units() * FrameWidths.CHARACTER + UNIT_EDGE;
        return Math.clamp(whole, LEAST_UNIT, MOST_UNIT);
    }

    /// The room of what stands at fixed places.
    private double taken() {
        return FIXED + marks.width().get() + (compared.get() ? sentWidth(getWidth()) : 0);
    }

    /// Gives what was sent its column in a line.
    static void dressSent(Label sent, Region line) {
        sent.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(() -> sentWidth(line.getWidth()), line.widthProperty()));
        sent.setMinWidth(Region.USE_PREF_SIZE);
        sent.setMaxWidth(Region.USE_PREF_SIZE);
    }

    private static double sentWidth(double width) {
        return Math.clamp(width * 0.18, 124, 230);
    }

    /// The name may be cut; its whole, and the one the linker knows, are a hover away.
    private static String whole(Frame frame, FrameLabel label) {
        String whole = frame.rawFunction() == null ? label.qualifier() + label.function() : frame.rawFunction();
        return Stream.of(whole, frame.function(), frame.symbol())
                .filter(Objects::nonNull)
                .filter(each -> each.equals(whole) || !whole.endsWith(each))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static void style(Label label, String styleClass) {
        label.getStyleClass().addAll("mono", styleClass);
    }
}
