package dev.faultline.ui.releases;

import dev.faultline.triage.release.ReleaseFigures;
import dev.faultline.ui.kit.CleanCut;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.kit.SystemLetters;
import dev.faultline.ui.kit.TimeLabel;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.text.Texts;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// The cells of the table.
final class ReleaseCells {
    private final Kit kit;
    private final Texts texts;

    ReleaseCells(Kit kit) {
        this.kit = kit;
        this.texts = kit.texts();
    }

    TableCell<ReleaseRow, ReleaseFigures> release() {
        return new NameCell();
    }

    TableCell<ReleaseRow, ReleaseFigures> first() {
        return new FirstCell(kit);
    }

    TableCell<ReleaseRow, ReleaseFigures> events() {
        return count(ReleaseFigures::events);
    }

    TableCell<ReleaseRow, ReleaseFigures> users() {
        return count(ReleaseFigures::users);
    }

    TableCell<ReleaseRow, ReleaseFigures> newIssues() {
        return count(ReleaseFigures::newIssues);
    }

    TableCell<ReleaseRow, ReleaseFigures> sessions() {
        return new ShareCell(
                texts,
                figures -> figures.health().crashFreeSessions(),
                figures -> figures.health().total(),
                "releases.sessions");
    }

    TableCell<ReleaseRow, ReleaseFigures> crashFreeUsers() {
        return new ShareCell(
                texts,
                figures -> figures.health().crashFreeUsers(),
                figures -> figures.health().users(),
                "releases.users");
    }

    TableCell<ReleaseRow, ReleaseFigures> adoption() {
        return new ShareCell(texts, ReleaseFigures::adoption, ReleaseFigures::recentOfAll, "releases.recent");
    }

    private TableCell<ReleaseRow, ReleaseFigures> count(Function<ReleaseFigures, Long> figure) {
        return new CountCell(texts, figure);
    }

    private static final class NameCell extends TableCell<ReleaseRow, ReleaseFigures> {
        NameCell() {
            getStyleClass().add("release-name");
            CleanCut.on(this);
        }

        @Override
        protected void updateItem(@Nullable ReleaseFigures figures, boolean empty) {
            super.updateItem(figures, empty);
            String name = figures == null ? null : ShownName.of(figures.name());
            setText(name);
            SystemLetters.on(this, name);
            setTooltip(name == null ? null : new Tip(name));
        }
    }

    private static final class FirstCell extends TableCell<ReleaseRow, ReleaseFigures> {
        private final TimeLabel label;

        FirstCell(Kit kit) {
            label = new TimeLabel(kit.texts(), kit.ticker(), TimeLabel.Form.SHORT);
            accessibleTextProperty().bind(label.accessibleTextProperty());
        }

        @Override
        protected void updateItem(@Nullable ReleaseFigures figures, boolean empty) {
            super.updateItem(figures, empty);
            label.show(figures == null ? null : figures.firstSeen());
            setGraphic(figures == null ? null : label);
        }
    }

    private static final class CountCell extends TableCell<ReleaseRow, ReleaseFigures> {
        private final Texts texts;
        private final Function<ReleaseFigures, Long> figure;

        CountCell(Texts texts, Function<ReleaseFigures, Long> figure) {
            this.texts = texts;
            this.figure = figure;
            getStyleClass().add("figure-cell");
        }

        @Override
        protected void updateItem(@Nullable ReleaseFigures figures, boolean empty) {
            super.updateItem(figures, empty);
            setText(figures == null ? null : texts.compact(figure.apply(figures)));
            setAccessibleText(figures == null ? null : texts.number(figure.apply(figures)));
        }
    }
}
