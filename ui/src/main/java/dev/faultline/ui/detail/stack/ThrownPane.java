package dev.faultline.ui.detail.stack;

import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Mechanism;
import dev.faultline.ui.detail.row.RemarkChip;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.WordLabel;
import dev.faultline.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The head of an exception: its type, whether the program caught it, by what it was reported.
final class ThrownPane extends HBox {
    private final Texts texts;
    private final Label cause = new Label();
    private final Label module = new WordLabel();
    private final Label type = new WordLabel();
    private final Label handled = new Label();
    private final Label mechanism = new Label();
    private final RemarkChip remark;

    ThrownPane(Texts texts) {
        this.texts = texts;
        this.remark = new RemarkChip(texts);
        getStyleClass().add("thrown-line");
        setAlignment(Pos.CENTER_LEFT);
        cause.getStyleClass().add("thrown-cause");
        cause.setMinWidth(Region.USE_PREF_SIZE);
        module.getStyleClass().add("thrown-module");
        type.getStyleClass().add("thrown-type");
        handled.getStyleClass().add("chip");
        handled.setMinWidth(Region.USE_PREF_SIZE);
        mechanism.getStyleClass().add("chip");
        mechanism.setMinWidth(Region.USE_PREF_SIZE);
        HBox name = new HBox(module, type);
        name.setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(0);
        getChildren().addAll(cause, name, remark, handled, mechanism);
    }

    void show(StackRow.Thrown thrown) {
        ExceptionValue value = thrown.value();
        shown(cause, cause(thrown, thrown.trace().place()));
        shown(module, module(value));
        type.setText(value.type() == null ? texts.get("detail.stack.untyped") : value.type());
        Mechanism by = value.mechanism();
        shown(mechanism, by == null || by.type().equals("generic") ? "" : by.type());
        remark.show(thrown.trace().remarks().head());
        showHandled(by == null ? null : by.handled());
    }

    /// Where the type is from, unless the type itself says so.
    private static String module(ExceptionValue value) {
        String outer = value.module();
        String type = value.type();
        return outer == null || type == null || FrameLabel.within(type, outer) ? "" : outer + ".";
    }

    private String cause(StackRow.Thrown thrown, ExceptionTree.Place place) {
        if (place.member() > 0) {
            return texts.format("detail.stack.member", place.member(), place.members());
        }
        return thrown.cause() ? texts.get("detail.stack.caused") : "";
    }

    private void showHandled(@Nullable Boolean caught) {
        shown(handled, caught == null ? "" : texts.get(caught ? "detail.stack.handled" : "detail.stack.unhandled"));
        handled.getStyleClass().removeAll("bad", "good");
        if (caught != null) {
            handled.getStyleClass().add(caught ? "good" : "bad");
            handled.setGraphic((caught ? Icon.DONE : Icon.WARNING).node());
        }
    }

    private static void shown(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
