package dev.faultline.ui.releases;

import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Icon;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/// What can be done with releases.
record ReleasesCommands(Command issues, Command compare, Command table, Command csv, Command png, Command close) {

    static ReleasesCommands of(ReleasesModel model, ReleasesPresenter presenter, Runnable copyCsv, Runnable copyPng) {
        BooleanBinding charted = model.comparison().isNull();
        return new ReleasesCommands(
                Command.of("releases.issues", Icon.ISSUES, presenter::openIssues)
                        .keys("Enter")
                        .enabledWhen(Bindings.isNotEmpty(model.selected()).and(charted)),
                Command.of("releases.compare", Icon.COMPARE, presenter::compare)
                        .keys("C")
                        .enabledWhen(Bindings.size(model.selected()).isEqualTo(2)),
                Command.of("releases.table", Icon.TABLE, presenter::switchTable)
                        .keys("T")
                        .enabledWhen(charted),
                Command.of("releases.csv", Icon.COPY, copyCsv).keys("Shift+C").enabledWhen(charted),
                Command.of("releases.png", Icon.PICTURE, copyPng)
                        .keys("Shift+P")
                        .enabledWhen(charted.and(model.asTable().not())),
                Command.of("releases.compare.close", Icon.CLOSE, presenter::closeComparison)
                        .keys("Esc")
                        .enabledWhen(charted.not()));
    }

    /// What is done with the chart.
    List<Command> onChart() {
        return List.of(table, csv, png);
    }

    List<Command> onRow() {
        return List.of(issues, compare);
    }

    List<Command> all() {
        return List.of(issues, compare, table, csv, png, close);
    }
}
