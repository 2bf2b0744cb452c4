package dev.faultline.ui.detail.crumb;

import dev.faultline.event.Breadcrumb;
import dev.faultline.event.Level;
import dev.faultline.ui.detail.row.Chevron;
import dev.faultline.ui.detail.row.RemarkChip;
import dev.faultline.ui.detail.row.RowList;
import dev.faultline.ui.detail.row.ValueLine;
import dev.faultline.ui.kit.LevelBadge;
import dev.faultline.ui.kit.WordLabel;
import dev.faultline.ui.text.Texts;
import java.time.Duration;
import java.time.Instant;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A line of the list of breadcrumbs: time, kind, level, category, what happened.
final class CrumbCell extends ListCell<CrumbRow> {
    private static final PseudoClass BODY = PseudoClass.getPseudoClass("body");
    private static final PseudoClass CRASH = PseudoClass.getPseudoClass("crash");

    private final CrumbModel model;
    private final Texts texts;
    private final CrumbWords words;
    private final Chevron chevron = new Chevron();
    private final Label time = new Label();
    private final Label kind = new Label();
    private final LevelBadge level;
    private final Label category = new WordLabel();
    private final Label message = new WordLabel();
    private final RemarkChip remark;
    private final HBox line = new HBox(chevron, time, kind);
    private final ValueLine value;
    private final Label none;

    CrumbCell(CrumbModel model, Texts texts, RowList<CrumbRow> list) {
        this.model = model;
        this.texts = texts;
        this.words = new CrumbWords(texts);
        this.level = new LevelBadge(texts, Level.INFO);
        this.value = new ValueLine(texts);
        this.remark = new RemarkChip(texts);
        this.none = new Label(texts.get("detail.crumb.none"));
        none.getStyleClass().add("nothing-line");
        setPrefWidth(0);
        line.getStyleClass().add("crumb-line");
        line.setAlignment(Pos.CENTER_LEFT);
        fixed(time, "crumb-time");
        time.getStyleClass().add("mono");
        fixed(kind, "crumb-kind");
        level.setMinWidth(Region.USE_PREF_SIZE);
        level.getStyleClass().add("crumb-level");
        category.getStyleClass().add("crumb-category");
        category.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        category.minWidthProperty()
                .bind(Bindings.createDoubleBinding(() -> Math.clamp(getWidth() * 0.16, 90, 220), widthProperty()));
        category.prefWidthProperty().bind(category.minWidthProperty());
        category.maxWidthProperty().bind(category.minWidthProperty());
        message.getStyleClass().add("crumb-message");
        message.setMinWidth(0);
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        line.getChildren().addAll(level, category, message, remark);
        setOnMouseClicked(event -> list.clicked(event, getItem()));
    }

    @Override
    protected void updateItem(@Nullable CrumbRow row, boolean empty) {
        super.updateItem(row, empty);
        CrumbRow shown = empty ? null : row;
        pseudoClassStateChanged(BODY, shown instanceof CrumbRow.Data);
        pseudoClassStateChanged(CRASH, shown instanceof CrumbRow.Crash);
        setId(id(shown));
        setGraphic(shown == null ? null : node(shown));
        setAccessibleText(
                shown == null ? null : words.of(shown, model.timeProperty().get()));
    }

    private static @Nullable String id(@Nullable CrumbRow row) {
        return switch (row) {
            case CrumbRow.Line each -> "detail.crumb." + each.index();
            case CrumbRow.Crash(var _, var _) -> "detail.crumb.crash";
            case null, default -> null;
        };
    }

    private Node node(CrumbRow row) {
        return switch (row) {
            case CrumbRow.Line each -> line(each);
            case CrumbRow.Data each -> data(each);
            case CrumbRow.None() -> none;
            case CrumbRow.Crash each -> crash(each);
        };
    }

    private Node line(CrumbRow.Line row) {
        Breadcrumb crumb = row.crumb();
        chevron.show(row.openable(), row.open());
        time.setText(
                words.time(crumb.timestamp(), row.offset(), model.timeProperty().get()));
        kind.setText(words.kind(row.kind()));
        kind.setGraphic(CrumbWords.icon(row.kind()).node());
        level.show(crumb.level());
        category.setText(crumb.category() == null ? "" : crumb.category());
        message.setText(row.summary());
        remark.show(row.remark());
        return line;
    }

    private Node data(CrumbRow.Data row) {
        value.show(row.value());
        return value;
    }

    private Node crash(CrumbRow.Crash row) {
        Instant at = row.event().timestamp();
        chevron.show(false, false);
        time.setText(words.time(at, Duration.ZERO, model.timeProperty().get()));
        kind.setText(texts.get("detail.crumb.crash"));
        kind.setGraphic(LevelBadge.icon(Level.FATAL).node());
        level.show(row.event().level());
        category.setText("");
        message.setText(row.title());
        remark.show(null);
        return line;
    }

    private static void fixed(Label label, String styleClass) {
        label.getStyleClass().add(styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
    }
}
