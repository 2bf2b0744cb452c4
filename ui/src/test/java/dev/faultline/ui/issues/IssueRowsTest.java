package dev.faultline.ui.issues;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.User;
import dev.faultline.stage.Wait;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.stage.IssueMaker;
import dev.faultline.ui.stage.MemoryHome;
import dev.faultline.ui.stage.SampleIssues;
import dev.faultline.ui.stage.TestWindow;
import java.time.Duration;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableRow;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FxTest
class IssueRowsTest {
    private final MemoryHome home = new MemoryHome();
    private TestWindow window;
    private User user;

    @BeforeEach
    void open() {
        home.putAll(SampleIssues.crowd());
        window = TestWindow.over(home);
        user = new User(window.stage());
        FxToolkit.run(() -> window.window().open(new Place.Issues(null)));
        user.awaitsRows(200);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void keepsCellsUnderTheirHeadersWhenTheWindowGrows() {
        FxToolkit.run(() -> window.stage().setWidth(window.stage().getWidth() + 160));
        Wait.until(
                "cells as wide as their columns",
                () -> FxToolkit.on(() -> cells().stream()
                        .allMatch(
                                cell -> cell.getWidth() == cell.getTableColumn().getWidth())));
    }

    @Test
    void keepsCellsUnderTheirHeadersWhenColumnsGo() {
        FxToolkit.run(() -> window.stage().setWidth(1000));
        Wait.until(
                "as many cells as columns",
                () -> FxToolkit.on(() -> rows().stream()
                        .allMatch(row -> row.lookupAll(".table-cell").size()
                                == user.table().getVisibleLeafColumns().size())));
    }

    @Test
    void showsItsOwnIssueInEveryRowOfAnotherPage() {
        turnTwoPages();
        Wait.until(
                "words of the rows' own issues",
                () -> FxToolkit.on(() -> cells().stream()
                        .filter(TitleCell.class::isInstance)
                        .allMatch(cell -> ((IssueRow) cell.getTableRow().getItem())
                                .issue()
                                .equals(cell.getItem()))));
    }

    @Test
    void turnsThePageFromNowhereByKeyboard() {
        turnTwoPages();
        Wait.until(
                "a row of the second page",
                () -> user.table().getSelectionModel().getSelectedIndex() > 10);
    }

    @Test
    void asksForNoLayoutWhenARowShowsAnotherIssue() {
        boolean asked = FxToolkit.on(() -> {
            TableRow<?> row = rows().getFirst();
            row.updateIndex(row.getIndex() + 1);
            boolean needed = row.isNeedsLayout();
            row.updateIndex(row.getIndex() - 1);
            return needed;
        });
        assertThat(asked).isFalse();
    }

    @Test
    void tintsEveryRowOnceAllThatMatchAreChosen() {
        FxToolkit.run(() -> user.table().getSelectionModel().selectIndices(0, 1));
        user.fire("issues.all");
        Wait.until(
                "tinted rows",
                () -> FxToolkit.on(() -> rows().stream()
                        .allMatch(row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen")))));
        user.fire("issues.all");
        Wait.until(
                "only selected rows",
                () -> FxToolkit.on(() -> rows().stream()
                        .noneMatch(row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen")))));
    }

    @Test
    void givesTheTitlesTheRoomThatFiguresLeaveInASmallWindow() {
        FxToolkit.run(() -> window.stage().setWidth(720));
        Wait.until(
                "columns as wide as the table",
                () -> FxToolkit.on(() -> Math.abs(columns() - user.table().getWidth())) < 16);
        assertThat(FxToolkit.on(
                        () -> user.table().getVisibleLeafColumns().get(1).getWidth()))
                .isGreaterThan(user.table().getVisibleLeafColumns().get(2).getWidth() * 2);
    }

    private double columns() {
        return user.table().getVisibleLeafColumns().stream()
                .mapToDouble(TableColumnBase::getWidth)
                .sum();
    }

    @Test
    void givesThePlaceTheLineOfAMissingMessage() {
        home.put(IssueMaker.of(10_001)
                .title(null, "Slow query")
                .culprit("sync.db")
                .ages(Duration.ZERO, Duration.ZERO)
                .make());
        Wait.until("the new row", () -> words(".issue-message").contains("sync.db"));
        assertThat(words(".issue-culprit")).doesNotContain("sync.db").anyMatch(place -> place.startsWith("com.acme"));
    }

    private List<String> words(String style) {
        return FxToolkit.on(() -> rows().stream()
                .flatMap(row -> row.lookupAll(style).stream())
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    @Test
    void partsWhatCanBeDoneToARowInGroups() {
        FxToolkit.run(() -> {
            user.table().getSelectionModel().select(0);
            Event.fireEvent(
                    user.table(),
                    new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 160, 120, 160, 120, true, null));
        });
        ContextMenu menu = FxToolkit.on(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow());
        assertThat(menu.getItems().stream().filter(SeparatorMenuItem.class::isInstance))
                .hasSize(4);
    }

    private void turnTwoPages() {
        FxToolkit.run(() -> user.table().requestFocus());
        user.press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_DOWN).awaits("issues.follow", "Paused");
    }

    private List<TableCell<?, ?>> cells() {
        return rows().stream()
                .flatMap(row -> row.lookupAll(".table-cell").stream())
                .<TableCell<?, ?>>map(TableCell.class::cast)
                .toList();
    }

    private List<TableRow<?>> rows() {
        return user.table().lookupAll(".table-row-cell").stream()
                .<TableRow<?>>map(TableRow.class::cast)
                .filter(row -> row.isVisible() && !row.isEmpty())
                .toList();
    }
}
