package dev.faultline.live.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.faultline.intake.Intake;
import dev.faultline.intake.IntakeLimits;
import dev.faultline.intake.Submission;
import dev.faultline.live.NotesJson;
import dev.faultline.live.job.Jobs;
import dev.faultline.store.Store;
import dev.faultline.store.StoreSettings;
import dev.faultline.store.coding.Coding;
import dev.faultline.store.log.Body;
import dev.faultline.triage.grouping.ProjectRules;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.issue.Resolution;
import dev.faultline.triage.issue.Substatus;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.triage.search.Query;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The desk over a real home.
class StoreTriageDeskTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path home;

    private Store store;
    private Intake intake;
    private TriageDesk desk;
    private int sent;

    @BeforeEach
    void open() throws Exception {
        store = Store.open(home, StoreSettings.DEFAULT);
        intake = new Intake(store, IntakeLimits.DEFAULT);
        desk = new StoreTriageDesk(store, intake);
        send("Timeout");
        send("NoSeat");
    }

    @AfterEach
    void close() throws IOException {
        intake.close();
        store.close();
    }

    private void send(String type) throws Exception {
        String event = "{\"event_id\":\"%032x\",\"platform\":\"python\",\"exception\":{\"values\":[{\"type\":\"%s\"}]}}"
                .formatted(++sent, type);
        intake.accept(new Submission(
                "shop",
                "key",
                Submission.Kind.EVENT,
                Coding.IDENTITY,
                NOW.plusSeconds(sent),
                "test/1",
                "127.0.0.1",
                Body.of(event.getBytes(StandardCharsets.UTF_8))));
        assertThat(intake.awaitDigested(Duration.ofSeconds(30))).isTrue();
    }

    private long decide(Decision decision) {
        return intake.decide(decision).join().record();
    }

    private List<Issue> issues() {
        return store.index().issues(new Query.And(List.of()), IssueSort.FIRST_SEEN, null, 10);
    }

    private long issue(String type) {
        return issues().stream()
                .filter(issue -> issue.title().startsWith(type))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> notes(long issue) {
        return desk.trail(issue).notes().stream().map(IssueNote::text).toList();
    }

    @Test
    void keepsNotesWithTheirLastWords() {
        long issue = issue("Timeout");
        long first = decide(new Decision.Note(NOW, issue, "happens on Mondays"));
        decide(new Decision.Note(NOW, issue, "and on Tuesdays"));
        decide(new Decision.EditNote(NOW, issue, first, "happens in the morning"));

        assertThat(notes(issue)).containsExactly("and on Tuesdays", "happens in the morning");
        assertThat(NotesJson.write(store.index().history().trail(issue))
                        .get(1)
                        .path("text")
                        .asString(""))
                .isEqualTo("happens in the morning");
    }

    @Test
    void takesANoteOffAndItsRemovalBack() {
        long issue = issue("Timeout");
        long note = decide(new Decision.Note(NOW, issue, "happens on Mondays"));
        long removal = decide(new Decision.EditNote(NOW, issue, note, null));
        assertThat(notes(issue)).isEmpty();

        decide(new Decision.TakeBack(NOW, removal));
        assertThat(notes(issue)).containsExactly("happens on Mondays");
        decide(new Decision.TakeBack(NOW, note));
        assertThat(notes(issue)).isEmpty();
    }

    @Test
    void keepsNotesThroughAReindex() throws Exception {
        long issue = issue("Timeout");
        long note = decide(new Decision.Note(NOW, issue, "happens on Mondays"));
        decide(new Decision.EditNote(NOW, issue, note, "rarely"));
        IssueTrail before = desk.trail(issue);
        intake.reindex();
        assertThat(intake.awaitDigested(Duration.ofSeconds(30))).isTrue();

        assertThat(desk.trail(issue)).isEqualTo(before);
    }

    @Test
    void showsNotesOfIssuesThatWereMergedInto() {
        long into = issue("Timeout");
        long other = issue("NoSeat");
        long note = decide(new Decision.Note(NOW, other, "row 31"));
        decide(new Decision.Merge(NOW, into, List.of(other)));
        assertThat(notes(into)).containsExactly("row 31");

        decide(new Decision.EditNote(NOW, other, note, "row 32"));
        assertThat(notes(into)).containsExactly("row 32");
    }

    @Test
    void namesTheIssuesOfAMerge() {
        long into = issue("Timeout");
        long other = issue("NoSeat");
        decide(new Decision.Merge(NOW, into, List.of(other)));
        IssueTrail trail = desk.trail(into);

        assertThat(trail.entries().getFirst().decision())
                .isInstanceOfSatisfying(
                        Decision.Merge.class,
                        merge -> assertThat(merge.issues()).containsExactly(other));
        assertThat(trail.shortIds()).containsEntry(other, "SHOP-2");
    }

    @Test
    void offersToTakeBackOnlyTheNewestStateAndSaysWhatWasTakenBack() throws Exception {
        long issue = issue("Timeout");
        decide(new Decision.Resolve(NOW, List.of(issue), new Resolution.Now()));
        send("Timeout");
        assertThat(desk.trail(issue).entries())
                .extracting(TrailEntry::deed, TrailEntry::canUndo)
                .first()
                .isEqualTo(tuple(new Deed.Became(Substatus.REGRESSED), false));
        assertThat(desk.trail(issue).entries()).noneMatch(TrailEntry::canUndo);

        long again = decide(new Decision.Resolve(NOW, List.of(issue), new Resolution.Now()));
        assertThat(desk.trail(issue).entries().getFirst().canUndo()).isTrue();
        decide(new Decision.TakeBack(NOW, again));
        TrailEntry undone = desk.trail(issue).entries().getFirst();
        assertThat(undone.undone()).isNotNull();
        assertThat(undone.canUndo()).isFalse();
    }

    @Test
    void listsTheHashesOfAnIssueWithTheirLastEvents() throws Exception {
        long into = issue("Timeout");
        decide(new Decision.Merge(NOW, into, List.of(issue("NoSeat"))));
        send("NoSeat");

        assertThat(desk.hashes(into))
                .filteredOn(hash -> hash.events() > 0)
                .extracting(IssueHash::title, IssueHash::events)
                .containsExactlyInAnyOrder(tuple("NoSeat", 2L), tuple("Timeout", 1L));
    }

    @Test
    void plansAndAppliesRulesAndKnowsThoseBefore() {
        LiveRules rules = new LiveRules(desk, new Jobs(Runnable::run), Runnable::run);
        ProjectRules one = new ProjectRules("type:Timeout -> one\ntype:NoSeat -> one");
        RegroupPlan plan = rules.preview("preview", "shop", one).result().join();
        assertThat(plan.figures().events()).isEqualTo(2);
        assertThat(plan.fates()).isNotEmpty();
        assertThat(issues()).hasSize(2);

        rules.apply("apply", plan).result().join();
        assertThat(issues()).hasSize(1);
        RuleBook book = rules.book("shop").join();
        assertThat(book.inForce()).isEqualTo(one);
        assertThat(book.before()).isEqualTo(ProjectRules.NONE);

        rules.change("undo", "shop", ProjectRules.NONE).result().join();
        assertThat(issues()).hasSize(2);
    }
}
