package dev.faultline.ui.issues;

import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.kit.WordLabel;
import dev.faultline.ui.text.Texts;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A value of a facet, how many issues have it, and their share as a bar. Takes the value into the search or out of it;
/// with Alt it leaves out what has the value.
final class FacetRow extends Button {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double LONGEST = FacetPane.WIDTH - 20;

    private final Texts texts;
    private final String word;
    private final String shown;
    private final Label count = new Label();
    private final Region bar = new Region();
    private long shownIssues = -1;
    private boolean shownChosen;

    /// @param value as a search has it
    /// @param shown as it is shown
    FacetRow(Texts texts, IssuesPresenter presenter, String word, String value, String shown) {
        this.texts = texts;
        this.word = word;
        this.shown = shown;
        setId("issues.facet." + word + "." + value);
        getStyleClass().setAll("facet-row");
        setGraphic(new StackPane(bar(), line()));
        setMaxWidth(Double.MAX_VALUE);
        Tip.on(this, () -> texts.format("issues.facet.tip", shown));
        setOnAction(_ -> presenter.narrow(word, value));
        setOnMousePressed(press -> {
            if (press.isAltDown()) {
                press.consume();
                presenter.exclude(word, value);
            }
        });
    }

    private Region bar() {
        bar.getStyleClass().add("facet-bar");
        StackPane.setAlignment(bar, Pos.CENTER_LEFT);
        return bar;
    }

    private HBox line() {
        Label name = new WordLabel(shown);
        name.getStyleClass().addAll("facet-value", "fitted-name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().add("facet-count");
        count.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(name, count);
        line.getStyleClass().add("facet-line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.prefWidthProperty().bind(widthProperty().subtract(12));
        return line;
    }

    /// @param share of the most frequent value, from 0 to 1
    void show(long issues, double share, boolean chosen) {
        bar.setMaxWidth(Math.max(2, LONGEST * share));
        if (issues != shownIssues || chosen != shownChosen) {
            shownIssues = issues;
            shownChosen = chosen;
            count.setText(texts.compact(issues));
            pseudoClassStateChanged(CHOSEN, chosen);
            setAccessibleText(texts.format(chosen ? "issues.facet.chosen" : "issues.facet.text", word, shown, issues));
        }
    }
}
