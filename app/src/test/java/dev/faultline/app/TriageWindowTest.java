package dev.faultline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.app.process.Faultline;
import dev.faultline.stage.FxTest;
import dev.faultline.stage.User;
import dev.faultline.stage.Wait;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Deciding by keyboard in the real window over a real home: merging, splitting, owners, notes, rules.
@FxTest
class TriageWindowTest {
    @TempDir
    Path home;

    private Desk desk;
    private User user;
    private int sent;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(home);
        user = desk.user();
        send("Timeout");
        send("NoSeat");
        user.awaitsRows(2);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void send(String type) throws Exception {
        String event = """
                {"event_id":"%032x","platform":"python","exception":{"values":[{"type":"%s","value":"v",
                 "stacktrace":{"frames":[{"function":"pay%s","module":"shop.cart","filename":"cart.py","lineno":7,
                 "in_app":true}]}}]}}""".formatted(++sent, type, type);
        assertThat(Faultline.post(desk.url(), event)).isEqualTo(200);
    }

    private JsonNode issues() throws Exception {
        return new Faultline(home).run("issues", "--json").json();
    }

    private void merge() {
        user.press(KeyCode.J)
                .press(KeyCode.SHIFT, KeyCode.DOWN)
                .press(KeyCode.M)
                .awaits("issues.ask.target");
        user.press(KeyCode.ENTER).awaitsRows(1).awaits("toast.text", "merged");
    }

    @Test
    void mergesSeveralAndTakesItBack() throws Exception {
        merge();
        assertThat(issues().get(0).path("hashes")).hasSizeGreaterThan(1);

        user.press(KeyCode.CONTROL, KeyCode.Z).awaitsRows(2);
    }

    @Test
    void asksBeforeItMergesAndForgetsItOnEscape() {
        user.press(KeyCode.J).press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.M);
        user.awaits("issues.ask.words", "Merge 2 issues with 2 events").press(KeyCode.ESCAPE);
        Wait.until("no question", () -> !user.sees("issues.ask.do"));
        user.awaitsRows(2);
    }

    @Test
    void splitsAKindOffAgain() throws Exception {
        merge();
        user.press(KeyCode.J).press(KeyCode.ENTER).awaits("detail.frame.0");
        user.fire("detail.section.grouping").fire("detail.grouping.kinds").awaitsText("detail.hashes", "Timeout");
        user.click("detail.hashes.list")
                .press(KeyCode.HOME)
                .press(KeyCode.SPACE)
                .press(KeyCode.SHIFT, KeyCode.M);
        user.awaits("toast.text", "split off");
        Wait.until("two issues", () -> issues().size() == 2);
    }

    @Test
    void givesAnIssueAnOwner() throws Exception {
        user.press(KeyCode.J).press(KeyCode.ENTER).awaits("detail.frame.0");
        user.press(KeyCode.O).awaits("detail.ask.owner").type("Ada").press(KeyCode.ENTER);
        user.awaits("detail.owner", "Ada");
        assertThat(user.reads("detail.owner")).isEqualTo("Ada");
        assertThat(issues().findValuesAsString("assignee")).contains("Ada");

        user.fire("detail.section.activity").awaitsText("detail.trail", "Given to Ada");
    }

    @Test
    void keepsANoteShowsItInTheTrailAndTakesItOff() throws Exception {
        user.press(KeyCode.J).press(KeyCode.ENTER).awaits("detail.frame.0");
        user.press(KeyCode.N).awaits("detail.note.text").type("only on mondays");
        user.press(KeyCode.CONTROL, KeyCode.ENTER).awaitsText("detail.trail", "only on mondays");
        assertThat(issues().findValuesAsString("text")).contains("only on mondays");

        long note = issues().findPath("notes").get(0).path("record").asLong();
        user.fire("detail.note." + note + ".remove").awaitsNo("detail.trail", "only on mondays");
        user.fire("detail.section.activity").press(KeyCode.CONTROL, KeyCode.Z);
        user.awaitsText("detail.trail", "only on mondays");
    }

    @Test
    void takesADecisionBackFromTheTrail() throws Exception {
        user.press(KeyCode.J).press(KeyCode.ENTER).awaits("detail.frame.0").press(KeyCode.E);
        user.awaits("detail.status", "Resolved").fire("detail.section.activity");
        user.awaitsText("detail.trail", "Resolved");
        JsonNode trail = issues().findPath("activity");
        assertThat(trail).isNotEmpty();
        String record = String.valueOf(trail.get(0).path("record").asLong());
        user.fire("detail.trail.undo." + record).awaits("detail.status", "Unresolved");
    }

    @Test
    void previewsRulesAppliesThemAndGoesBack() throws Exception {
        user.press(KeyCode.CONTROL, KeyCode.DIGIT4).awaits("rules.text");
        user.click("rules.text")
                .type("type:Timeout -> same")
                .press(KeyCode.ENTER)
                .type("type:NoSeat -> same");
        user.press(KeyCode.CONTROL, KeyCode.ENTER).awaits("rules.fates");
        assertThat(user.reads("rules.figure.events")).isEqualTo("2");
        assertThat(issues()).hasSize(2);

        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER).awaits("toast.text", "new rules");
        assertThat(issues()).hasSize(1);
        user.press(KeyCode.F9).awaits("toast.text", "back to its rules before");
        assertThat(issues()).hasSize(2);
    }

    @Test
    void saysWhereARuleCannotBeRead() {
        user.press(KeyCode.CONTROL, KeyCode.DIGIT4).awaits("rules.text");
        user.click("rules.text").type("module:shop");
        user.awaits("rules.error.0", "Line 1, column").awaits("rules.unreadable");
        assertThat(user.disabled("rules.preview")).isTrue();
    }

    @Test
    void proposesARuleForAFrameBeforeItIsWritten() {
        user.press(KeyCode.J).press(KeyCode.ENTER).awaits("detail.frame.0");
        user.click("detail.frame.0").press(KeyCode.G);
        Wait.until("the menu", () -> desk.choose("detail.frame.mark.out.function"));
        user.awaits("rules.text");
        Wait.until(
                "the rule",
                () -> user.reads("rules.text").contains("module:shop.cart function:pay")
                        && user.reads("rules.text").contains("-app"));
        user.awaits("rules.status", "not applied");
    }
}
