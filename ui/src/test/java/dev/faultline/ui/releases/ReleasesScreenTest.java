package dev.faultline.ui.releases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.stage.Copied;
import dev.faultline.stage.Find;
import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.User;
import dev.faultline.stage.Wait;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.stage.Accessible;
import dev.faultline.ui.stage.MemoryHome;
import dev.faultline.ui.stage.MemoryReleases;
import dev.faultline.ui.stage.SampleReleases;
import dev.faultline.ui.stage.TestWindow;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FxTest
class ReleasesScreenTest {
    private final MemoryHome home = new MemoryHome();
    private TestWindow window;
    private User user;

    @BeforeEach
    void open() {
        SampleReleases.normal(home);
        window = TestWindow.over(home);
        user = new User(window.stage());
        user.press(KeyCode.CONTROL, KeyCode.DIGIT3).awaits("releases.list");
        Wait.until("the releases", () -> table("releases.list").getItems().size() == 6);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private TableView<?> table(String id) {
        return (TableView<?>) Find.in(window.stage(), id);
    }

    private List<String> names() {
        return FxToolkit.on(() -> table("releases.list").getItems().stream()
                .map(row -> ((ReleaseRow) row).name())
                .toList());
    }

    private void select(int first, int second) {
        FxToolkit.run(() -> table("releases.list").getSelectionModel().selectIndices(first, second));
    }

    @Test
    void listsTheNewestVersionFirst() {
        assertThat(names())
                .startsWith("notepad@1.4.1", "notepad@1.4.0", "notepad@1.3.9", "notepad@1.3.8", "notepad@1.3.8-rc.1");
    }

    @Test
    void putsTheFocusOnTheTableAlsoOnReturn() {
        Wait.until("the focus", this::isTableFocused);
        FxToolkit.run(() -> window.window().open(new Place.Home()));
        user.awaits("home");
        FxToolkit.run(() -> window.window().open(new Place.Releases()));
        Wait.until("the focus again", this::isTableFocused);
    }

    private boolean isTableFocused() {
        return FxToolkit.on(() -> {
            Node owner = window.stage().getScene().getFocusOwner();
            return owner != null && "releases.list".equals(owner.getId());
        });
    }

    @Test
    void drawsTheReleasesThatAreSelected() {
        user.awaits("releases.legend.notepad@1.3.8");
        select(0, 1);
        Wait.until("two in the legend", () -> !user.sees("releases.legend.notepad@1.3.8"));
        assertThat(user.sees("releases.legend.notepad@1.4.0")).isTrue();
    }

    @Test
    void copiesWhatTheLegendLeavesAsCsv() {
        user.awaits("releases.legend.notepad@1.4.0");
        user.fire("releases.legend.notepad@1.4.0").fire("releases.csv").awaits("toast.text", "CSV");
        String csv = Copied.text();
        assertThat(csv).startsWith("time,1.4.1,1.3.9,1.3.8,1.3.8-rc.1,All others\r\n2026-11-");
        assertThat(csv.lines()).hasSize(29);
    }

    @Test
    void copiesTheChartAsAPicture() {
        user.fire("releases.png").awaits("toast.text", "clipboard");
        assertThat(FxToolkit.on(() -> Clipboard.getSystemClipboard().hasImage()))
                .isTrue();
    }

    @Test
    void readsTheChartOutByKeyboard() {
        FxToolkit.run(() -> Find.in(window.stage(), "releases.chart").requestFocus());
        user.press(KeyCode.LEFT).press(KeyCode.LEFT);
        Wait.until("the read-out", () -> user.text("chart.readout").contains("1.4.0"));
        assertThat(user.text("chart.readout")).contains("Nov 22");
    }

    @Test
    void showsTheChartAsATableWithWhatHappened() {
        user.fire("releases.table").awaits("releases.chart.table");
        assertThat(FxToolkit.on(() -> table("releases.chart.table").getColumns().size()))
                .isEqualTo(8);
    }

    @Test
    void comparesTwoReleasesTheEarlierFirst() {
        select(1, 2);
        user.press(KeyCode.C).awaits("releases.compare.title", "notepad@1.3.9  →  notepad@1.4.0");
        assertThat(user.reads("releases.kind.new")).isEqualTo("New 2");
        assertThat(user.reads("releases.kind.gone")).isEqualTo("Gone 1");
        user.fire("releases.kind.gone");
        assertThat(FxToolkit.on(() -> table("releases.changes").getItems().size()))
                .isEqualTo(1);
    }

    @Test
    void showsAllColumnsThatThereIsRoomForAlsoInAWindowThatBecameSmaller() {
        for (double width : new double[] {2000, 1280, 800}) {
            FxToolkit.run(() -> window.stage().setWidth(width));
            Wait.until("the columns at " + width, () -> overhang("releases.list") < 12);
        }
    }

    @Test
    void showsAllColumnsOfAComparisonInAWindowOfAnyWidth() {
        for (double width : new double[] {2000, 1280, 800}) {
            FxToolkit.run(() -> window.stage().setWidth(width));
            select(1, 2);
            user.fire("releases.compare").awaits("releases.changes");
            Wait.until("the columns at " + width, () -> overhang("releases.changes") < 12);
            user.press(KeyCode.ESCAPE).awaits("releases.chart");
        }
    }

    @Test
    void saysWhatHappenedBesideTheFiguresAlsoInASmallWindow() {
        FxToolkit.run(() -> window.stage().setWidth(800));
        user.fire("releases.table").awaits("releases.chart.table");
        Wait.until(
                "all columns",
                () -> table("releases.chart.table").getVisibleLeafColumns().stream()
                                .mapToDouble(TableColumnBase::getWidth)
                                .sum()
                        <= table("releases.chart.table").getWidth());
        assertThat(FxToolkit.on(() -> table("releases.chart.table").getVisibleLeafColumns().stream()
                        .map(TableColumnBase::getText)
                        .toList()))
                .noneMatch(header -> header.contains("…"));
    }

    @Test
    void keepsTheChartAsATableInASmallWindowAlsoWithLongNames() {
        SampleReleases.odd(home);
        FxToolkit.run(() -> window.window().open(new Place.Home()));
        FxToolkit.run(() -> window.stage().setWidth(720));
        FxToolkit.run(() -> window.window().open(new Place.Releases()));
        Wait.until("the projects", () -> projects().getItems().size() == 3);
        FxToolkit.run(() -> projects().getSelectionModel().select(0));
        Wait.until("its releases", () -> names().contains("متجر"));
        user.fire("releases.table").awaits("releases.chart.table");
        Wait.until("the rows", () -> table("releases.chart.table").lookup(".table-row-cell") != null);
        Wait.until(
                "a table that need not be moved sideways",
                () -> table("releases.chart.table").lookupAll(".scroll-bar").stream()
                        .filter(bar -> ((ScrollBar) bar).getOrientation() == Orientation.HORIZONTAL)
                        .noneMatch(Node::isVisible));
    }

    /// How much wider or narrower than their table the columns are.
    private double overhang(String id) {
        double columns = table(id).getVisibleLeafColumns().stream()
                .mapToDouble(TableColumnBase::getWidth)
                .sum();
        return Math.abs(table(id).getWidth() - columns);
    }

    @Test
    void staysAsWideAsTheWindowWhateverProjectsAreCalled() {
        home.releases().add("a".repeat(300), new MemoryReleases.Sample("b".repeat(300), 1, 1, 0, 1, 1));
        FxToolkit.run(() -> window.window().open(new Place.Home()));
        FxToolkit.run(() -> window.window().open(new Place.Releases()));
        user.awaits("releases.project");
        Wait.until("a third project", () -> projects().getItems().size() == 3);
        FxToolkit.run(() -> projects().getSelectionModel().select(0));
        Wait.until("its release", () -> table("releases.list").getItems().size() == 1);
        assertThat(FxToolkit.on(() -> ((Region) Find.in(window.stage(), "releases")).minWidth(-1)))
                .isLessThan(720);
    }

    private ComboBox<?> projects() {
        return (ComboBox<?>) Find.in(window.stage(), "releases.project");
    }

    @Test
    void goesBackFromAComparisonToTheChart() {
        select(1, 2);
        user.press(KeyCode.C)
                .awaits("releases.comparison")
                .press(KeyCode.ESCAPE)
                .awaits("releases.chart");
    }

    @Test
    void asksForTheIssuesOfARelease() {
        select(1, 1);
        user.fire("releases.issues").awaits("issues.search");
        assertThat(user.reads("issues.search")).isEqualTo("release:\"notepad@1.4.0\"");
    }

    @Test
    void showsTheReleasesOfAnotherPeriodAndMeasure() {
        user.fire("releases.period.quarter").fire("releases.measure.adoption").fire("releases.csv");
        Wait.until("ninety days", () -> refired(Copied.text()));
    }

    private boolean refired(String csv) {
        user.fire("releases.csv");
        return csv.lines().count() == 91;
    }

    @Test
    void namesEveryControl() {
        select(1, 2);
        assertThat(nameless()).isEmpty();
        user.press(KeyCode.C).awaits("releases.comparison");
        assertThat(nameless()).isEmpty();
    }

    private List<String> nameless() {
        return FxToolkit.on(() -> Accessible.nameless(window.stage().getScene().getRoot()));
    }

    @Test
    void leavesNobodyListeningWhenItGoes() {
        FxToolkit.run(() -> window.window().open(new Place.Issues(null)));
        Wait.until("only the list, what it counts and the status listen", () -> home.listeners() == 4);
        window.close();
        Wait.until("nobody listens", () -> home.listeners() == 0);
    }
}
