package dev.faultline.ui.releases;

import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Icon;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/// What can be done with releases.
final class ReleasesCommands {
    private final Command issues;
    private final Command compare;
    private final Command table;
    private final Command csv;
    private final Command png;
    private final Command close;

    ReleasesCommands(ReleasesModel model, ReleasesPresenter presenter, Runnable copyCsv, Runnable copyPng) {
        BooleanBinding charted = model.comparison().isNull();
        issues = Command.of("releases.issues", Icon.ISSUES, presenter::openIssues)
                .keys("Enter")
                .enabledWhen(Bindings.isNotEmpty(model.selected()).and(charted));
        compare = Command.of("releases.compare", Icon.COMPARE, presenter::compare)
                .keys("C")
                .enabledWhen(Bindings.size(model.selected()).isEqualTo(2));
        table = Command.of(
                        "releases.table",
                        Icon.TABLE,
                        () -> model.asTable().set(!model.asTable().get()))
                .keys("T")
                .enabledWhen(charted);
        csv = Command.of("releases.csv", Icon.COPY, copyCsv).keys("Shift+C").enabledWhen(charted);
        png = Command.of("releases.png", Icon.PICTURE, copyPng)
                .keys("Shift+P")
                .enabledWhen(charted.and(model.asTable().not()));
        close = Command.of("releases.compare.close", Icon.CLOSE, presenter::closeComparison)
                .keys("Esc")
                .enabledWhen(charted.not());
    }

    Command issues() {
        return issues;
    }

    Command compare() {
        return compare;
    }

    Command close() {
        return close;
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
