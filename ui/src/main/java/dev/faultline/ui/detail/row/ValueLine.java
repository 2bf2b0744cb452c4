package dev.faultline.ui.detail.row;

import dev.faultline.ui.detail.value.ValueKind;
import dev.faultline.ui.detail.value.ValueRow;
import dev.faultline.ui.kit.WordLabel;
import dev.faultline.ui.text.Texts;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A name and a value on one line, indented by depth. Made once per cell and used again.
public final class ValueLine extends HBox {
    private static final double INDENT = 18;
    private static final double NAME_WIDTH = 200;

    private final Texts texts;
    private final double nameWidth;
    private final Region indent = new Region();
    private final Chevron chevron = new Chevron();
    private final Label name = new WordLabel();
    private final Label value = new WordLabel();
    private final RemarkChip remark;

    /// An empty line.
    public ValueLine(Texts texts) {
        this(texts, NAME_WIDTH);
    }

    /// An empty line.
    ///
    /// @param nameWidth room for the name, in pixels
    public ValueLine(Texts texts, double nameWidth) {
        this.nameWidth = nameWidth;
        this.texts = texts;
        this.remark = new RemarkChip(texts);
        getStyleClass().add("value-line");
        setAlignment(Pos.CENTER_LEFT);
        indent.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().addAll("value-name", "mono");
        name.setMinWidth(Region.USE_PREF_SIZE);
        value.getStyleClass().addAll("value-text", "mono");
        value.setMinWidth(0);
        getChildren().addAll(indent, chevron, name, value, remark);
    }

    /// Shows another value.
    public void show(ValueRow row) {
        indent.setPrefWidth(INDENT * row.depth());
        chevron.show(row.openable(), row.open());
        double width = row.name().isEmpty() ? 0 : nameWidth - INDENT * Math.min(row.depth(), 6);
        name.setPrefWidth(width);
        name.setText(row.name());
        boolean rest = row.kind() == ValueKind.REST;
        value.setText(rest ? texts.format("detail.value.rest", Long.parseLong(row.text())) : row.text());
        value.getStyleClass().removeIf(style -> style.startsWith("kind-"));
        remark.show(row.remark());
        value.getStyleClass().add("kind-" + row.kind().name().toLowerCase(Locale.ROOT));
    }
}
