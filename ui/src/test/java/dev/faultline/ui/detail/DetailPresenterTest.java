package dev.faultline.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.event.Event;
import dev.faultline.live.triage.IssueNote;
import dev.faultline.live.triage.IssueTrail;
import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.triage.issue.ArchiveUntil;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.IssueStatus;
import dev.faultline.triage.issue.Resolution;
import dev.faultline.triage.issue.Substatus;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.stage.MemoryTriage;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@FxTest
class DetailPresenterTest {
    private static final Event JAVA = Samples.event("java-causes");
    private static final Event SCRIPT = Samples.event("javascript");

    private DetailStage stage = DetailStage.empty();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void beginsWithTheNewestEvent() {
        showTwo();
        assertThat(text("detail.place")).isEqualTo("Event 2 of 2");
        assertThat(text("detail.event")).isEqualTo(JAVA.id());
    }

    @Test
    void walksToOlderEventsAndBack() {
        showTwo();
        press("detail.older");
        assertThat(text("detail.event")).isEqualTo(SCRIPT.id());
        press("detail.newest");
        assertThat(text("detail.event")).isEqualTo(JAVA.id());
    }

    @Test
    void offersOnlyStepsThatLeadSomewhere() {
        showTwo();
        assertThat(stage.find("detail.newer").isDisabled()).isTrue();
        assertThat(stage.find("detail.older").isDisabled()).isFalse();
        press("detail.oldest");
        assertThat(stage.find("detail.older").isDisabled()).isTrue();
    }

    @Test
    void offersTheStepToAnEventThatArrivesWhileOneReads() {
        showTwo();
        stage.shelf.add(Samples.detail(3, "python-vars"));
        stage.settle();
        assertThat(text("detail.event")).isEqualTo(JAVA.id());
        press("detail.newer");
        assertThat(text("detail.place")).isEqualTo("Event 3 of 3");
    }

    @Test
    void resolvesAndOffersTheWayBack() {
        showTwo();
        press("detail.resolve");
        assertThat(text("detail.status")).startsWith("Resolved");
        assertThat(stage.shelf.decisions).last().isInstanceOf(Decision.Resolve.class);
        FxToolkit.run(stage.toasts::undoNewest);
        stage.settle();
        assertThat(text("detail.status")).startsWith("Unresolved");
    }

    @Test
    void resolvesInTheNextRelease() {
        showTwo();
        run("state.resolve.next");
        assertThat(stage.shelf.decisions)
                .last()
                .isInstanceOfSatisfying(
                        Decision.Resolve.class,
                        decision -> assertThat(decision.how()).isEqualTo(new Resolution.InNextRelease("")));
    }

    @Test
    void offersTheLatestReleaseToResolveIn() {
        showTwo();
        run("state.resolve.release");
        press("detail.ask.do");
        assertThat(stage.shelf.decisions)
                .last()
                .isInstanceOfSatisfying(
                        Decision.Resolve.class,
                        decision -> assertThat(decision.how()).isEqualTo(new Resolution.InRelease(JAVA.release())));
    }

    @Test
    void archivesUntilAsManyEventsAsTheUserSays() {
        showTwo();
        run("state.archive.events");
        FxToolkit.run(() -> ((TextField) stage.find("detail.ask.state")).setText("3"));
        press("detail.ask.do");
        assertThat(stage.shelf.decisions)
                .last()
                .isInstanceOfSatisfying(
                        Decision.Archive.class,
                        decision -> assertThat(decision.until()).isEqualTo(new ArchiveUntil.Events(3)));
    }

    @Test
    void archivesNothingForNoDays() {
        showTwo();
        int before = stage.shelf.decisions.size();
        run("state.archive.time");
        FxToolkit.run(() -> ((TextField) stage.find("detail.ask.state")).setText("0"));
        press("detail.ask.do");
        assertThat(stage.shelf.decisions).hasSize(before);
    }

    private void run(String command) {
        FxToolkit.run(() -> stage.screen.commands().stream()
                .filter(each -> each.id().equals(command))
                .forEach(each -> each.run()));
        stage.settle();
    }

    @Test
    void showsReopenInPlaceOfResolveOnceResolved() {
        showTwo();
        press("detail.resolve");
        assertThat(stage.find("detail.reopen").isVisible()).isTrue();
        assertThat(stage.find("detail.resolve").isVisible()).isFalse();
    }

    @Test
    void saysThatADeletedIssueIsGoneUntilItIsTakenBack() {
        showTwo();
        press("detail.delete");
        assertThat(stage.find("detail.phase").isVisible()).isTrue();
        FxToolkit.run(stage.toasts::undoNewest);
        stage.settle();
        stage.settle();
        assertThat(text("detail.event")).isEqualTo(JAVA.id());
    }

    @Test
    void saysWhyAnEventCannotBeReadAndWalksOn() {
        stage.shelf.add(Samples.detail(1, SCRIPT, List.of()));
        stage.put(Samples.detail(2, JAVA, List.of()));
        stage.shelf.damage(JAVA.id());
        stage.show();
        press("detail.phase.older");
        assertThat(text("detail.event")).isEqualTo(SCRIPT.id());
    }

    @Test
    void saysWhenRetentionTookAllEvents() {
        stage.put(JAVA);
        stage.shelf.dropEvents();
        stage.show();
        assertThat(stage.find("detail.phase").isVisible()).isTrue();
        assertThat(text("detail.title")).isEqualTo("ClosingFailedException");
    }

    @Test
    void showsTrailAndNotesOfAnIssueWhoseEventsAreGone() {
        stage.shelf.triage = MemoryTriage.busy(17, Samples.NOW);
        stage.put(JAVA);
        stage.shelf.dropEvents();
        stage.show();
        assertThat(stage.find("detail.trail").isVisible()).isTrue();
        assertThat(stage.find("detail.section.activity").isVisible()).isTrue();
        assertThat(stage.find("detail.section.stack").isVisible()).isFalse();
    }

    @Test
    void countsOnTheTabWhateverTheActivityTells() {
        MemoryTriage triage = MemoryTriage.busy(17, Samples.NOW);
        IssueTrail all = triage.trail;
        List<IssueNote> kept = all.notes().subList(0, 1);
        triage.trail = new IssueTrail(all.entries(), kept, all.shortIds());
        stage.shelf.triage = triage;
        stage.put(JAVA);
        stage.show();
        FxToolkit.run(() -> ((ToggleButton) stage.find("detail.section.activity")).fire());
        stage.settle();
        int told = all.entries().size() - 1;
        assertThat(((ToggleButton) stage.find("detail.section.activity")).getText())
                .isEqualTo("Activity " + told);
        assertThat(FxToolkit.on(() ->
                        stage.find("detail.activity").lookupAll(".trail-row").size()))
                .isEqualTo(told);
    }

    @Test
    void showsTheFirstEventThatComesAfterAllWereLetGo() {
        stage.put(JAVA);
        stage.shelf.dropEvents();
        stage.show();
        stage.shelf.add(Samples.detail(3, SCRIPT, List.of()));
        stage.await(() -> stage.find("detail.section.stack").isVisible());
        assertThat(text("detail.event")).isEqualTo(SCRIPT.id());
    }

    @Test
    void marksAnUnseenIssueSeen() {
        stage.shelf.put(Samples.unseen(Samples.issue(JAVA)));
        stage.shelf.add(Samples.detail(1, JAVA, List.of()));
        stage.show();
        stage.await(() -> !stage.shelf.decisions.isEmpty());
        assertThat(stage.shelf.decisions)
                .hasOnlyElementsOfType(Decision.MarkSeen.class)
                .isNotEmpty();
    }

    @Test
    void leadsBackToTheIssues() {
        showTwo();
        press("detail.back");
        assertThat(stage.went).containsExactly(new Place.Issues(null));
    }

    @Test
    void hearsNothingOnceHidden() {
        showTwo();
        int whileShown = stage.shelf.listeners();
        FxToolkit.run(stage.screen::onHidden);
        assertThat(stage.shelf.listeners()).isEqualTo(whileShown - 1);
    }

    @Test
    void staysAtTheEventWhenShownAgain() {
        showTwo();
        press("detail.older");
        FxToolkit.run(stage.screen::onHidden);
        FxToolkit.run(stage.screen::onShown);
        stage.settle();
        assertThat(text("detail.event")).isEqualTo(SCRIPT.id());
    }

    @Test
    void showsAnotherStateOfTheIssueAsItChanges() {
        showTwo();
        stage.shelf.put(Samples.issue(Samples.issue(JAVA), IssueStatus.ARCHIVED, Substatus.FOREVER));
        stage.settle();
        assertThat(text("detail.status")).isEqualTo("Archived · for ever");
    }

    private void showTwo() {
        stage.shelf.add(Samples.detail(1, SCRIPT, List.of()));
        stage.put(Samples.detail(2, JAVA, List.of()));
        stage.show();
        stage.await(() -> !text("detail.id").isEmpty());
    }

    private void press(String id) {
        Node button = stage.find(id);
        FxToolkit.run(((Button) button)::fire);
        stage.settle();
    }

    private String text(String id) {
        return ((Label) stage.find(id)).getText();
    }
}
