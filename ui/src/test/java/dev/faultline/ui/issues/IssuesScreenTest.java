package dev.faultline.ui.issues;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.stage.Find;
import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.User;
import dev.faultline.stage.Wait;
import dev.faultline.triage.issue.ArchiveUntil;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.issue.IssueStatus;
import dev.faultline.triage.issue.Resolution;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.stage.IssueMaker;
import dev.faultline.ui.stage.MemoryHome;
import dev.faultline.ui.stage.SampleIssues;
import dev.faultline.ui.stage.TestWindow;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FxTest
class IssuesScreenTest {
    private final MemoryHome home = new MemoryHome();
    private TestWindow window;
    private User user;

    @BeforeEach
    void open() {
        window = TestWindow.over(home);
        user = new User(window.stage());
        FxToolkit.run(() -> window.window().open(new Place.Issues(null)));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void saysWhatToDoBeforeTheFirstEvent() {
        user.awaits("issues.never").click("issues.never.home").awaits("home");
    }

    @Test
    void showsAnIssueAsSoonAsItIsThere() {
        home.put(IssueMaker.of(1).make());
        user.awaitsRows(1);
        assertThat(user.reads("issues.count")).isEqualTo("1 issue");
    }

    @Test
    void countsOnInPlace() {
        home.put(IssueMaker.of(1).counts(1, 1).make());
        user.awaitsRows(1);
        IssueRow row = row(0);
        home.put(IssueMaker.of(1).counts(2, 1).make());
        Wait.until("two events", () -> row.issue().events() == 2);
        assertThat(row(0)).isSameAs(row);
    }

    @Test
    void putsTheNewestOnTopWhileFollowing() {
        home.putAll(SampleIssues.normal());
        user.awaitsRows(12);
        home.put(IssueMaker.of(99).ages(Duration.ZERO, Duration.ZERO).make());
        Wait.until("the newest on top", () -> row(0).id() == 99);
    }

    @Test
    void holdsRowsAndCountsNewOnesOnceSomethingIsSelected() {
        home.putAll(SampleIssues.normal());
        user.awaitsRows(12).press(KeyCode.J).awaits("issues.follow", "Paused");
        long first = row(0).id();
        home.put(IssueMaker.of(99).ages(Duration.ZERO, Duration.ZERO).make());
        user.awaits("issues.follow", "1 new");
        assertThat(row(0).id()).isEqualTo(first);
    }

    @Test
    void showsWhatWasHeldBackAndKeepsTheSelection() {
        home.putAll(SampleIssues.normal());
        user.awaitsRows(12).press(KeyCode.J).press(KeyCode.J).awaits("issues.follow", "Paused");
        long selected = selected().getFirst();
        home.put(IssueMaker.of(99).ages(Duration.ZERO, Duration.ZERO).make());
        user.awaits("issues.follow", "1 new").press(KeyCode.F8).awaitsRows(13);
        assertThat(selected()).containsExactly(selected);
    }

    @Test
    void findsTheRowsWhereTheyStoodAfterLookingAtAnIssue() {
        home.putAll(SampleIssues.normal());
        user.awaitsRows(12).press(KeyCode.J).awaits("issues.follow", "Paused");
        List<Long> before = order();
        user.press(KeyCode.ENTER).awaits("detail.title");
        home.put(IssueMaker.of(before.getLast())
                .ages(Duration.ZERO, Duration.ZERO)
                .make());
        home.put(IssueMaker.of(99).ages(Duration.ZERO, Duration.ZERO).make());
        user.press(KeyCode.ESCAPE).awaits("issues.follow", "1 new");
        assertThat(order()).isEqualTo(before);
        assertThat(selected()).containsExactly(before.getFirst());
        user.press(KeyCode.J);
        assertThat(selected()).containsExactly(before.get(1));
    }

    @Test
    void leavesOutWhatWasResolvedInItsDetails() {
        home.putAll(SampleIssues.normal());
        user.awaitsRows(12).press(KeyCode.J).awaits("issues.follow", "Paused");
        List<Long> before = order();
        user.press(KeyCode.ENTER).awaits("detail.title").press(KeyCode.E).awaits("toast.text", "resolved");
        user.press(KeyCode.ESCAPE).awaitsRows(11);
        assertThat(order()).isEqualTo(before.subList(1, 12));
        user.press(KeyCode.CONTROL, KeyCode.Z).awaitsRows(12);
        assertThat(order()).isEqualTo(before);
    }

    @Test
    void goesFromTheSearchToWhatWasFound() {
        home.putAll(SampleIssues.normal());
        user.awaitsRows(12).click("issues.search").press(KeyCode.DOWN).awaits("issues.follow", "Paused");
        assertThat(selected()).containsExactly(row(0).id());
        user.press(KeyCode.DOWN);
        assertThat(selected()).containsExactly(row(1).id());
    }

    @Test
    void resolvesBySingleKeyAndTakesItBack() {
        home.putAll(SampleIssues.normal());
        user.awaitsRows(12).press(KeyCode.J);
        long id = selected().getFirst();
        user.press(KeyCode.E).awaitsRows(11).awaits("toast.text", home.issue(id).shortId() + " resolved");
        assertThat(home.issue(id).status()).isEqualTo(IssueStatus.RESOLVED);
        user.press(KeyCode.CONTROL, KeyCode.Z);
        Wait.until("unresolved again", () -> home.issue(id).status() == IssueStatus.UNRESOLVED);
    }

    @Test
    void deletesSeveralAndBringsThemBack() {
        home.putAll(SampleIssues.normal());
        user.awaitsRows(12).press(KeyCode.J).press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.DELETE);
        user.awaitsRows(10).awaits("toast.text", "2 issues deleted").click("toast.undo");
        Wait.until("both are back", () -> home.totals().issues() == 12);
    }

    @Test
    void archivesFromTheToolbar() {
        home.put(IssueMaker.of(1).make());
        user.awaitsRows(1).press(KeyCode.J).fire("issues.archive").awaits("issues.nomatch");
        assertThat(home.issue(1).status()).isEqualTo(IssueStatus.ARCHIVED);
    }

    @Test
    void resolvesSeveralInTheNextReleaseByOneKey() {
        home.putAll(SampleIssues.normal());
        user.awaitsRows(12).press(KeyCode.J).press(KeyCode.SHIFT, KeyCode.DOWN);
        List<Long> ids = selected();
        user.press(KeyCode.SHIFT, KeyCode.E).awaits("toast.text", "2 issues resolved in the next release");
        assertThat(home.decisions())
                .containsExactly(new Decision.Resolve(IssueMaker.NOW, ids, new Resolution.InNextRelease("")));
    }

    @Test
    void archivesExactlyWhatWasChosenWhenItAskedAndTakesItBack() {
        home.putAll(SampleIssues.normal());
        user.awaitsRows(12).press(KeyCode.J).press(KeyCode.SHIFT, KeyCode.DOWN);
        List<Long> ids = selected();
        choose("state.archive.events");
        user.awaits("issues.ask.words", "Archive 2 issues until so many more events each");
        FxToolkit.run(() -> user.table().getSelectionModel().clearSelection());
        user.press(KeyCode.DIGIT3).press(KeyCode.ENTER);
        user.awaits("toast.text", "2 issues archived until 3 more events each").awaitsRows(10);
        assertThat(home.decisions())
                .containsExactly(new Decision.Archive(IssueMaker.NOW, ids, new ArchiveUntil.Events(3)));
        user.press(KeyCode.CONTROL, KeyCode.Z);
        Wait.until("all unresolved again", () -> home.totals().unresolved() == 12);
    }

    /// Opens the menu of states and runs one of its entries, by keyboard.
    private void choose(String command) {
        MenuButton states = (MenuButton) FxToolkit.on(() -> Find.in(window.stage(), "issues.states"));
        FxToolkit.run(states::requestFocus);
        user.press(KeyCode.SPACE);
        Wait.until("the menu", states::isShowing);
        for (MenuItem item : states.getItems()) {
            user.press(KeyCode.DOWN);
            if (command.concat(".item").equals(item.getId())) {
                break;
            }
        }
        user.press(KeyCode.ENTER);
        Wait.until("no menu", () -> !states.isShowing());
    }

    @Test
    void doesNotTakeTypedLettersForCommands() {
        home.putAll(SampleIssues.normal());
        user.awaitsRows(12).press(KeyCode.J).press(KeyCode.CONTROL, KeyCode.F).type("easy");
        Wait.until("the text", () -> user.reads("issues.search").equals("easy"));
        assertThat(home.totals().unresolved()).isEqualTo(12);
    }

    @Test
    void searchesWhileTyping() {
        home.putAll(SampleIssues.normal());
        user.awaitsRows(12).press(KeyCode.CONTROL, KeyCode.F).type("timeout").awaitsRows(1);
        assertThat(row(0).id()).isEqualTo(3);
    }

    @Test
    void clearsASearchThatFindsNothing() {
        home.putAll(SampleIssues.normal());
        user.awaitsRows(12).press(KeyCode.CONTROL, KeyCode.F).type("nonesuch").awaits("issues.nomatch");
        user.click("issues.nomatch.clear").awaitsRows(12);
    }

    @Test
    void tellsWhereASearchIsWrongAndKeepsTheRows() {
        home.putAll(SampleIssues.normal());
        user.awaitsRows(12).press(KeyCode.CONTROL, KeyCode.F).type("(timeout");
        user.awaits("issues.search.reason", "character 1");
        assertThat(user.table().getItems()).hasSize(12);
    }

    @Test
    void tellsThatTheIssuesCannotBeReadAndTriesAgain() {
        home.failWith("the index is damaged");
        user.press(KeyCode.CONTROL, KeyCode.F).type("x").awaits("issues.error.retry");
        home.failWith("");
        home.putAll(SampleIssues.normal());
        user.fire("issues.error.retry").awaits("issues.list");
    }

    @Test
    void tabsEditTheQuery() {
        home.put(IssueMaker.of(1).make());
        user.awaitsRows(1).click("issues.tab.resolved").awaits("issues.nomatch");
        assertThat(user.reads("issues.search")).isEqualTo("is:resolved");
    }

    @Test
    void loadsFurtherRowsWhenTheEndComesNear() {
        home.putAll(SampleIssues.crowd());
        user.awaitsRows(200);
        FxToolkit.run(() -> user.table().scrollTo(180));
        user.awaitsRows(400);
        assertThat(user.reads("issues.count")).isEqualTo("10,000 issues");
    }

    @Test
    void opensTheIssueThatIsSelected() {
        home.putAll(SampleIssues.normal());
        user.awaitsRows(12).press(KeyCode.J).press(KeyCode.ENTER);
        Wait.until("the way back", () -> !user.disabled("shell.back"));
    }

    @Test
    void showsNamesOfAnyLengthAndDirection() {
        home.putAll(SampleIssues.odd());
        user.awaitsRows(6);
        assertThat(user.table().getItems()).hasSize(6);
    }

    @Test
    void narrowsTheSearchDownToAFacetAndWidensItAgain() {
        home.putAll(SampleIssues.normal());
        user.awaitsRows(12).awaits("issues.facet.level.fatal").fire("issues.facet.level.fatal");
        Wait.until("the term", () -> user.reads("issues.search").equals("is:unresolved level:fatal"));
        user.awaits("issues.facet.level.fatal").fire("issues.facet.level.fatal");
        Wait.until("no term", () -> user.reads("issues.search").equals("is:unresolved"));
    }

    @Test
    void showsNoFacetsBesideNothing() {
        home.putAll(SampleIssues.normal());
        user.awaits("issues.facet.level.fatal").type("/").type("is:resolved").awaits("issues.nomatch");
        Wait.until("no facets", () -> !user.sees("issues.facets.panel"));
    }

    @Test
    void coversNoRowWithTheNewsOfNewIssues() {
        home.putAll(SampleIssues.normal());
        user.awaitsRows(12).press(KeyCode.J);
        home.put(IssueMaker.of(99).make());
        user.awaits("issues.newer");
        Bounds news = FxToolkit.on(() -> onScreen("issues.newer"));
        Bounds rows = FxToolkit.on(() -> {
            Node flow = Objects.requireNonNull(
                    Find.in(window.stage(), "issues.list").lookup(".virtual-flow"));
            return flow.localToScene(flow.getLayoutBounds());
        });
        assertThat(news.getMaxY()).isLessThanOrEqualTo(rows.getMinY());
    }

    private Bounds onScreen(String id) {
        Node node = Find.in(window.stage(), id);
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void ordersByTheHeadOfAColumn() {
        home.putAll(SampleIssues.normal());
        user.awaitsRows(12).fire("issues.sort.events");
        Wait.until(
                "most events on top",
                () -> row(0).issue().events() == home.issue(row(0).id()).events()
                        && row(0).issue().events() >= row(1).issue().events()
                        && row(1).issue().events() >= row(11).issue().events());
    }

    @Test
    void showsHowOftenEachIssueOccurred() {
        home.putAll(SampleIssues.normal());
        user.awaitsRows(12);
        Wait.until("a trend", () -> row(0).trendProperty().get().size() == 24);
        user.fire("issues.trend");
        Wait.until("fourteen days", () -> row(0).trendProperty().get().size() == 28);
    }

    @Test
    void decidesAboutAllThatMatchesNotOnlyWhatIsLoaded() {
        home.putAll(SampleIssues.crowd());
        user.awaitsRows(200).press(KeyCode.J).press(KeyCode.CONTROL, KeyCode.A);
        user.awaits("issues.all").fire("issues.all").awaits("issues.count", "All 10,000 matching selected");
        user.press(KeyCode.E).awaits("toast.text", "10,000 issues resolved");
        assertThat(home.totals().unresolved()).isZero();
    }

    @Test
    void marksSeenAndUnseen() {
        home.put(IssueMaker.of(1).unseen().make());
        user.awaitsRows(1).press(KeyCode.J).press(KeyCode.R).awaits("toast.text", "marked seen");
        assertThat(home.issue(1).seen()).isTrue();
    }

    @Test
    void tintsWhatHasJustComeIn() {
        home.putAll(SampleIssues.normal());
        user.awaitsRows(12);
        home.put(IssueMaker.of(99).ages(Duration.ZERO, Duration.ZERO).make());
        Wait.until("the new one on top", () -> row(0).id() == 99);
        assertThat(row(0).fresh().get()).isTrue();
        assertThat(row(1).fresh().get()).isFalse();
    }

    @Test
    void leavesNobodyListeningWhenItGoes() {
        home.put(IssueMaker.of(1).make());
        user.awaitsRows(1);
        window.close();
        Wait.until("nobody listens", () -> home.listeners() == 0);
    }

    private List<Long> order() {
        return FxToolkit.on(() -> user.table().getItems().stream()
                .map(row -> ((IssueRow) row).id())
                .toList());
    }

    private IssueRow row(int index) {
        return (IssueRow) user.table().getItems().get(index);
    }

    private List<Long> selected() {
        return FxToolkit.on(() -> user.table().getSelectionModel().getSelectedItems().stream()
                .map(row -> ((IssueRow) row).issue())
                .map(Issue::id)
                .toList());
    }

    @Test
    void underlinesWhatIsWrongInAWindowThatOpensWithIt() {
        FxToolkit.run(() -> window.window().open(new Place.Issues("level:error (timeout")));
        user.awaits("issues.search.reason");
        Wait.until("the line under the bracket", () -> {
            Node line = window.stage().getScene().lookup(".search-underline");
            return line != null && line.isVisible() && line.getLayoutBounds().getWidth() >= 6;
        });
    }
}
