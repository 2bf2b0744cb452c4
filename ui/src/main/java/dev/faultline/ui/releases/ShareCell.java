package dev.faultline.ui.releases;

import dev.faultline.triage.release.Health;
import dev.faultline.triage.release.ReleaseFigures;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.text.Texts;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A share with the number it rests on: grey and said so when that is small, "none" without any.
final class ShareCell extends TableCell<ReleaseRow, ReleaseFigures> {
    private static final PseudoClass FEW = PseudoClass.getPseudoClass("few");

    private final Texts texts;
    private final Function<ReleaseFigures, OptionalDouble> share;
    private final ToLongFunction<ReleaseFigures> base;
    private final String unit;
    private final Label figure = new Label();
    private final Label of = new Label();
    private final HBox line = new HBox(figure, of);

    /// @param unit key of the words for the number the share rests on
    ShareCell(
            Texts texts,
            Function<ReleaseFigures, OptionalDouble> share,
            ToLongFunction<ReleaseFigures> base,
            String unit) {
        this.texts = texts;
        this.share = share;
        this.base = base;
        this.unit = unit;
        getStyleClass().addAll("figure-cell", "share-cell");
        figure.getStyleClass().add("share-figure");
        of.getStyleClass().add("share-of");
        figure.setMinWidth(USE_PREF_SIZE);
        line.getStyleClass().add("share-line");
        line.setAlignment(Pos.CENTER_RIGHT);
    }

    @Override
    protected void updateItem(@Nullable ReleaseFigures figures, boolean empty) {
        super.updateItem(figures, empty);
        if (figures == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        OptionalDouble value = share.apply(figures);
        long count = base.applyAsLong(figures);
        boolean few = count < Health.FEW;
        figure.setText(value.isEmpty() ? texts.get("releases.none") : texts.share(value.getAsDouble()));
        of.setManaged(value.isPresent()); // so that "none" ends where the column does
        of.setText(value.isEmpty() ? "" : texts.format(few ? "releases.of.few" : "releases.of", texts.compact(count)));
        line.pseudoClassStateChanged(FEW, few);
        String words = value.isEmpty()
                ? texts.get(unit + ".none")
                : texts.format(few ? unit + ".few" : unit + ".enough", figure.getText(), count);
        setAccessibleText(words);
        setTooltip(new Tip(words));
        setGraphic(line);
    }
}
