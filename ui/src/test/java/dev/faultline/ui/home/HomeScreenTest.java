package dev.faultline.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.event.Level;
import dev.faultline.live.Reject;
import dev.faultline.stage.Copied;
import dev.faultline.stage.Find;
import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.User;
import dev.faultline.stage.Wait;
import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.settings.WindowSettings;
import dev.faultline.ui.stage.Accessible;
import dev.faultline.ui.stage.IssueMaker;
import dev.faultline.ui.stage.MemoryHome;
import dev.faultline.ui.stage.SampleIssues;
import dev.faultline.ui.stage.TestWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FxTest
class HomeScreenTest {
    private final MemoryHome home = new MemoryHome();
    private TestWindow window;
    private User user;

    @BeforeEach
    void open() {
        window = TestWindow.over(home);
        user = new User(window.stage());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void showsTheDsnAndCopiesIt() {
        Wait.until("the DSN", () -> user.reads("home.dsn").equals(TestWindow.DSN));
        user.fire("home.dsn.copy");
        assertThat(Copied.text()).isEqualTo(TestWindow.DSN);
    }

    @Test
    void fillsTheDsnIntoEverySnippet() {
        Wait.until("the DSN", () -> user.reads("home.dsn").equals(TestWindow.DSN));
        for (String sdk : Snippets.SDKS) {
            user.fire("home.sdk." + sdk);
            assertThat(user.reads("home.snippet")).as(sdk).contains(TestWindow.DSN);
        }
    }

    @Test
    void saysWhatHappenedSinceTheUserWasHere() {
        Instant left = IssueMaker.NOW.minus(Duration.ofHours(6));
        window.close();
        home.putAll(SampleIssues.normal());
        window = TestWindow.over(home, WindowSettings.DEFAULT.withLeft(left));
        user = new User(window.stage());
        user.awaits("home.since.new", "1 new issue").awaits("home.since.back", "1 came back");
        user.fire("home.since.new").awaits("issues");
        assertThat(user.reads("issues.search")).isEqualTo("firstSeen:>2026-11-22T09:02:11Z");
    }

    @Test
    void remembersWhenTheUserLeft() {
        FxToolkit.run(window.stage()::hide);
        assertThat(window.remembered.getLast().left()).isEqualTo(IssueMaker.NOW);
    }

    @Test
    void saysHowMuchIsFreeAndWhenThatIsTooLittle() {
        home.putAll(SampleIssues.normal());
        user.awaitsText("home.collector", "free on this disk");
        home.free = 1_000_000;
        home.put(IssueMaker.of(99).make());
        user.awaitsText("home.collector", "Only 1 MB free on this disk");
    }

    @Test
    void remembersTheSnippetLookedAtLast() {
        user.fire("home.sdk.rust");
        assertThat(window.remembered.getLast().sdk()).isEqualTo("rust");
    }

    @Test
    void leadsATestCrashFromThePortToTheIssue() {
        CompletableFuture<String> acknowledged = new CompletableFuture<>();
        window.crash = () -> acknowledged;
        user.fire("home.crash").awaits("home.crash.progress", "Sending");
        acknowledged.complete("a".repeat(32));
        user.awaits("home.crash.progress", "Waiting for the issue");
        home.put(IssueMaker.of(7).title("TestCrash", "sent by the user").make());
        home.event("a".repeat(32), 7);
        user.awaits("home.crash.progress", "Received: TestCrash: sent by the user")
                .awaits("home.crash.open");
    }

    @Test
    void keepsATestCrashInViewAndInFocusWhenTheFirstCardsAppear() {
        window.crash = () -> CompletableFuture.completedFuture("a".repeat(32));
        FxToolkit.run(() -> find("home.crash").requestFocus());
        user.press(KeyCode.ENTER);
        home.put(IssueMaker.of(7).title("TestCrash", "sent by the user").make());
        home.event("a".repeat(32), 7);
        user.awaits("home.crash.open").awaits("home.last.open");
        Wait.until("the way to the issue in view", () -> {
            ScrollPane scroll = (ScrollPane) window.stage().getScene().lookup(".home-scroll");
            Bounds seen = scroll.localToScene(scroll.getLayoutBounds());
            Node open = find("home.crash.open");
            return scroll.getVvalue() > 0 && seen.contains(open.localToScene(open.getLayoutBounds()));
        });
        assertThat(FxToolkit.on(() -> find("home.crash").isFocused())).isTrue();
    }

    private Node find(String id) {
        return Find.in(window.stage(), id);
    }

    @Test
    void saysWhyATestCrashWasNotTaken() {
        window.crash = () -> CompletableFuture.failedFuture(new IllegalStateException("connection refused"));
        user.fire("home.crash").awaits("home.crash.progress", "connection refused");
        assertThat(user.disabled("home.crash")).isFalse();
    }

    @Test
    void showsWhoWasRefusedWhyAndWhatToDo() {
        window.live().report(new Reject(IssueMaker.NOW, "curl/8.5.0", null, 401, "no_key", "No public key."));
        user.awaits("home.rejects");
        Wait.until("the cure", () -> user.text("home.rejects").contains("carries no public key"));
        assertThat(user.text("home.rejects")).contains("No public key.", "curl/8.5.0", "401");
    }

    @Test
    void countsAndListsTheNewestOnceThereAreData() {
        home.putAll(SampleIssues.normal());
        user.awaits("home.issue.6");
        Wait.until("the count", () -> user.reads("home.figure.unresolved").equals("12"));
    }

    @Test
    void showsWhatCrashedLastAndWhatCameBack() {
        home.putAll(SampleIssues.normal());
        Issue last = SampleIssues.normal().stream()
                .filter(issue -> issue.level().compareTo(Level.ERROR) >= 0)
                .max(Comparator.comparing(Issue::lastSeen))
                .orElseThrow();
        user.awaits("home.last.title", last.title().lines().findFirst().orElseThrow());
        user.awaits("home.back.issue.2");
        user.fire("home.last.open").awaits("detail");
    }

    @Test
    void saysHowTheCollectorAndItsDiskAre() {
        user.awaits("home.collector.state", "http://127.0.0.1:8969");
        assertThat(user.reads("home.disk")).contains("of 20");
        user.fire("home.disk.change").awaits("settings.storage");
    }

    @Test
    void showsNoLastCrashBeforeTheFirst() {
        user.awaits("home.dsn");
        assertThat(user.sees("home.last")).isFalse();
        assertThat(user.sees("home.back")).isFalse();
    }

    @Test
    void namesEveryControl() {
        home.putAll(SampleIssues.normal());
        window.live().report(new Reject(IssueMaker.NOW, null, null, 401, "odd", "Odd."));
        user.awaits("home.issue.6");
        assertThat(FxToolkit.on(
                        () -> Accessible.nameless(window.stage().getScene().getRoot())))
                .isEmpty();
    }

    @Test
    void hearsNothingWhileAnotherScreenIsShown() {
        Wait.until("the home screen listens", () -> home.listeners() == 4);
        FxToolkit.run(() -> window.window().open(new Place.Issues(null)));
        Wait.until("only the list and what it counts listen", () -> home.listeners() == 4);
        user.press(KeyCode.ALT, KeyCode.LEFT);
        Wait.until("only the home screen listens", () -> home.listeners() == 4);
    }
}
