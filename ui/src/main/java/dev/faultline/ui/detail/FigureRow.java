package dev.faultline.ui.detail;

import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.TimeLabel;
import dev.faultline.ui.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// How often the issue happened, to how many, since when and when last.
final class FigureRow extends HBox {
    private final Texts texts;
    private final Label events = new Label();
    private final Label users = new Label();
    private final TimeLabel first;
    private final TimeLabel last;
    private final Figure firstFigure;
    private final Figure lastFigure;
    private final List<Figure> figures;

    FigureRow(Kit kit) {
        this.texts = kit.texts();
        this.first = new TimeLabel(texts, kit.ticker(), TimeLabel.Form.LONG);
        this.last = new TimeLabel(texts, kit.ticker(), TimeLabel.Form.LONG);
        this.firstFigure =
                new Figure("detail.first", texts.get("detail.first"), texts.get("detail.first.brief"), first);
        this.lastFigure = new Figure("detail.last", texts.get("detail.last"), texts.get("detail.last.brief"), last);
        this.figures = List.of(
                new Figure("detail.events", texts.get("detail.events"), texts.get("detail.events"), events),
                new Figure("detail.users", texts.get("detail.users"), texts.get("detail.users"), users),
                firstFigure,
                lastFigure);
        getStyleClass().add("figures");
        setAlignment(Pos.TOP_LEFT);
        setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(figures);
    }

    /// Turns to one line, its times in short, or back.
    void flat(boolean isFlat) {
        TimeLabel.Form form = isFlat ? TimeLabel.Form.SHORT : TimeLabel.Form.LONG;
        setAlignment(isFlat ? Pos.BASELINE_LEFT : Pos.TOP_LEFT);
        first.form(form);
        last.form(form);
        figures.forEach(figure -> figure.flat(isFlat));
    }

    void show(Issue issue) {
        events.setText(texts.number(issue.events()));
        users.setText(texts.number(issue.users()));
        first.show(issue.firstSeen());
        last.show(issue.lastSeen());
        firstFigure.remark(issue.firstRelease());
        lastFigure.remark(issue.lastRelease());
    }
}
