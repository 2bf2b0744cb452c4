package dev.faultline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.store.index.ActivityEntry;
import dev.faultline.triage.grouping.ProjectRules;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.issue.Issue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RegroupTest {
    @TempDir
    Path home;

    private Site site;

    @BeforeEach
    void open() throws Exception {
        site = new Site(home);
    }

    @AfterEach
    void close() throws Exception {
        site.close();
    }

    private Issue issue(String type) {
        return site.issues().stream()
                .filter(issue -> issue.title().startsWith(type))
                .findFirst()
                .orElseThrow();
    }

    private void events(String type, int from, int to) throws Exception {
        for (int i = from; i < to; i++) {
            site.sendEvent(i, type, "\"user\":{\"id\":\"%d\"},\"environment\":\"%s\",".formatted(i % 3, type));
        }
        site.digested();
    }

    private Applied decide(Decision decision) {
        return site.intake.decide(decision).join();
    }

    @Test
    void mergesIssuesWithTheirUsersAndLaterEvents() throws Exception {
        events("A", 0, 4);
        events("B", 10, 12);
        Issue into = issue("A");
        decide(new Decision.Merge(Site.NOW, into.id(), List.of(issue("B").id())));
        events("B", 12, 13);
        Issue merged = site.issues().getFirst();
        assertThat(site.issues()).hasSize(1);
        assertThat(merged.shortId()).isEqualTo(into.shortId());
        assertThat(merged.events()).isEqualTo(7);
        assertThat(merged.users()).isEqualTo(3);
        assertThat(merged.environments()).containsExactly("A", "B");
        assertThat(site.store.index().event(Site.id(10)).issueId()).isEqualTo(into.id());
    }

    @Test
    void givesBothIssuesBackWhenAMergeIsTakenBack() throws Exception {
        events("A", 0, 4);
        events("B", 10, 12);
        List<Issue> before = site.issues();
        Applied merge = decide(
                new Decision.Merge(Site.NOW, issue("A").id(), List.of(issue("B").id())));
        decide(new Decision.TakeBack(Site.NOW, merge.record()));
        assertThat(site.issues()).isEqualTo(before);
    }

    @Test
    void leavesWhatCannotBeTakenBackAsItStands() throws Exception {
        events("A", 0, 4);
        long issue = issue("A").id();
        Applied assigned = decide(new Decision.Assign(Site.NOW, List.of(issue), "ada"));
        Applied back = decide(new Decision.TakeBack(Site.NOW, assigned.record()));
        decide(new Decision.TakeBack(Site.NOW, back.record()));
        assertThat(site.store.index().activity(issue))
                .filteredOn(entry -> entry.record() == back.record())
                .singleElement()
                .extracting(ActivityEntry::undone)
                .isEqualTo(0L);
        assertThat(issue("A").assignee()).isNull();
    }

    @Test
    void keepsUnmergedHashesApart() throws Exception {
        events("A", 0, 4);
        events("B", 10, 12);
        Issue a = issue("A");
        Issue b = issue("B");
        decide(new Decision.Merge(Site.NOW, a.id(), List.of(b.id())));
        decide(new Decision.Unmerge(Site.NOW, a.id(), b.hashes()));
        events("B", 12, 13);
        assertThat(issue("B").shortId()).isEqualTo(b.shortId());
        assertThat(issue("B").events()).isEqualTo(3);
        assertThat(issue("A").events()).isEqualTo(4);
    }

    @Test
    void doesNotSplitTheOnlyHashOfAnIssueOff() throws Exception {
        events("A", 0, 4);
        assertThat(decide(new Decision.Unmerge(
                                Site.NOW, issue("A").id(), issue("A").hashes()))
                        .issues())
                .isEmpty();
    }

    private void rules(String text) throws Exception {
        site.intake
                .regroup()
                .apply("shop", new ProjectRules(text), (done, of) -> {})
                .join();
        site.digested();
    }

    private List<String> grouped() {
        return site.issues().stream()
                .map(issue -> issue.shortId() + " " + issue.id() + " " + issue.events() + " " + issue.users() + " "
                        + issue.status() + " " + issue.assignee() + " " + issue.hashes())
                .sorted()
                .toList();
    }

    @Test
    void givesTheSameIssuesWhenRulesAreAppliedTakenBackAndAppliedAgain() throws Exception {
        events("A", 0, 4);
        events("B", 10, 12);
        events("C", 20, 23);
        decide(new Decision.Assign(Site.NOW, List.of(issue("B").id()), "ada"));
        List<String> before = grouped();
        rules("type:A -> one\ntype:B -> one\nerror.value:\"value 20\" -> two");
        List<String> after = grouped();
        assertThat(site.issues()).extracting(Issue::events).containsExactlyInAnyOrder(6L, 1L, 2L);
        rules("");
        assertThat(grouped()).isEqualTo(before);
        rules("type:A -> one\ntype:B -> one\nerror.value:\"value 20\" -> two");
        assertThat(grouped()).isEqualTo(after);
    }

    @Test
    void groupsLaterEventsByTheRules() throws Exception {
        events("A", 0, 2);
        rules("type:A -> one\ntype:B -> one");
        events("B", 10, 12);
        assertThat(site.issues()).singleElement().extracting(Issue::events).isEqualTo(4L);
        site.close();
        site = new Site(home);
        events("B", 12, 13);
        assertThat(site.issues()).singleElement().extracting(Issue::events).isEqualTo(5L);
    }

    @Test
    void previewsWhatIssuesWouldBecome() throws Exception {
        events("A", 0, 4);
        events("B", 10, 12);
        events("C", 20, 23);
        List<String> before = grouped();
        RegroupPreview preview = site.intake
                .regroup()
                .preview(
                        "shop",
                        new ProjectRules("type:A -> one\ntype:B -> one\nerror.value:\"value 20\" -> two"),
                        (done, of) -> {});
        assertThat(preview.figures()).isEqualTo(new RegroupPreview.Figures(9, 3, 3, 1, 1, 1));
        assertThat(preview.fates())
                .extracting(fate -> fate.issue().title())
                .containsExactly("B: value 11", "C: value 22");
        assertThat(grouped()).isEqualTo(before);
    }

    @Test
    void keepsMergedIssuesTogetherUnderOtherRules() throws Exception {
        events("A", 0, 4);
        events("B", 10, 12);
        decide(new Decision.Merge(Site.NOW, issue("A").id(), List.of(issue("B").id())));
        rules("function:main -group");
        assertThat(site.issues()).singleElement().extracting(Issue::events).isEqualTo(6L);
    }

    @Test
    void groupsAnEventAgainByDerivedFrames() throws Exception {
        events("A", 0, 3);
        EventSummary event = site.store.index().event(Site.id(2));
        ObjectNode members = (ObjectNode) JsonMapper.shared().readTree("""
                        {"exception":{"values":[{"type":"A","value":"value 2","stacktrace":{"frames":[
                          {"function":"known","module":"app","filename":"app.py","lineno":7,"in_app":true}]}}]}}""");
        site.intake.derive(event, members).join();
        assertThat(site.issues()).extracting(Issue::events).containsExactlyInAnyOrder(2L, 1L);
        site.intake
                .derive(Map.of(
                        site.store.index().event(Site.id(0)), members,
                        site.store.index().event(Site.id(1)), members))
                .join();
        assertThat(site.issues()).singleElement().extracting(Issue::events).isEqualTo(3L);
    }
}
