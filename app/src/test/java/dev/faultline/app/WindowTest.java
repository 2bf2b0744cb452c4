package dev.faultline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.app.cli.Terminal;
import dev.faultline.app.process.Faultline;
import dev.faultline.app.process.NodeSdk;
import dev.faultline.stage.Find;
import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.User;
import dev.faultline.stage.Wait;
import dev.faultline.ui.FaultlineWindow;
import dev.faultline.ui.WindowPorts;
import dev.faultline.ui.WindowSettings;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.text.Texts;
import io.sentry.Sentry;
import io.sentry.SentryOptions;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The whole way: a real SDK, HTTP, the log, the index, the window that the user sees, and the command line beside it.
@FxTest
class WindowTest {
    private static final int BURST = 3_000;
    private static final int GROUPS = 40;

    @TempDir
    Path home;

    private Workbench workbench;
    private String url;
    private String dsn;
    private Stage stage;
    private User user;

    @BeforeEach
    void open() throws Exception {
        workbench = Workbench.open(home);
        workbench.serve(new Owner(workbench, WindowTest::noOtherDesktop));
        var collector = workbench.collect(0);
        url = collector.address();
        dsn = workbench.dsn(collector);
        stage = FxToolkit.on(Stage::new);
        user = new User(stage);
        FxToolkit.run(() -> {
            FaultlineWindow window =
                    new FaultlineWindow(workbench.live(), ports(), new Texts(Locale.ENGLISH, ZoneOffset.UTC), stage);
            window.open(new Place.Issues(null));
            window.show();
        });
    }

    @AfterEach
    void close() {
        FxToolkit.run(stage::hide);
        workbench.close();
    }

    private static int noOtherDesktop(Terminal caller, List<Path> files) {
        return 1;
    }

    private static WindowPorts ports() {
        return new WindowPorts(
                InstantSource.system(),
                WindowSettings.DEFAULT,
                changed -> {},
                CompletableFuture::new,
                owner -> List.of(),
                files -> {},
                () -> {},
                () -> {});
    }

    /// A program that crashes with the real Java SDK.
    private void crash() {
        Sentry.init((SentryOptions options) -> {
            options.setDsn(dsn);
            options.setRelease("shop@1.4.0");
            options.addInAppInclude("dev.faultline");
        });
        Sentry.addBreadcrumb("the cart was opened");
        Sentry.configureScope(scope -> scope.setContexts("cart", Map.of("seats", "thirty-one")));
        Sentry.captureException(new IllegalStateException("the cart is closed"));
        Sentry.flush(20_000);
        Sentry.close();
    }

    private JsonNode onlyIssue() throws Exception {
        JsonNode issues = new Faultline(home).run("issues", "--json").json();
        assertThat(issues).hasSize(1);
        return issues.get(0);
    }

    @Test
    void showsACrashOfAJavaProgramWithAllItsDetails() throws Exception {
        crash();

        user.awaitsText("issues.list", "the cart is closed");
        assertThat(onlyIssue().path("title").asString()).isEqualTo("IllegalStateException: the cart is closed");

        user.doubleClick("issues.list", "the cart is closed").awaits("detail.value", "the cart is closed");
        assertThat(user.reads("detail.title")).contains("IllegalStateException");
        user.awaits("detail.frame.0");
        String frame = FxToolkit.on(() -> Find.in(stage, "detail.frame.0").getAccessibleText());
        assertThat(frame).contains("WindowTest", "crash");
        user.fire("detail.section.crumbs").awaitsText("detail.crumbs", "the cart was opened");
        user.fire("detail.section.context").awaitsText("detail.card.cart", "thirty-one");
    }

    @Test
    void resolvesByKeyAndShowsTheIssueAgainWhenItComesBack() throws Exception {
        crash();
        user.awaitsText("issues.list", "the cart is closed");

        user.press(KeyCode.J).press(KeyCode.E).awaitsNo("issues.list", "the cart is closed");
        assertThat(onlyIssue().path("status").asString()).isEqualTo("resolved");

        crash();
        follow();
        user.awaitsText("issues.list", "the cart is closed").awaitsText("issues.list", "Regressed");
        JsonNode issue = onlyIssue();
        assertThat(issue.path("substatus").asString()).isEqualTo("regressed");
        assertThat(issue.path("events").asLong()).isEqualTo(2);
    }

    @Test
    void showsACrashOfANodeProgram() throws Exception {
        NodeSdk.crash(dsn);

        user.doubleClick("issues.list", "seat 31 does not exist").awaits("detail.title", "RangeError");
        user.awaits("detail.frame.0");
        assertThat(onlyIssue().path("lastRelease").asString()).isEqualTo("shop@2.0.0");
    }

    @Test
    void answersDuringABurst() throws Exception {
        List<Thread> senders = new ArrayList<>();
        AtomicInteger taken = new AtomicInteger();
        for (int sender = 0; sender < 4; sender++) {
            int number = 1 + sender;
            senders.add(Thread.ofVirtual().start(() -> burst(number, taken)));
        }
        int answers = 0;
        while (senders.stream().anyMatch(Thread::isAlive)) {
            user.press(KeyCode.F8);
            FxToolkit.run(() -> stage.getScene().getRoot().layout());
            answers++;
        }

        assertThat(taken).hasValue(BURST);
        assertThat(answers).isPositive();
        FxToolkit.run(() -> {});
        Wait.until("all events", () -> workbench.live().totals().current().events() == BURST);
        follow();
        user.awaitsRows(GROUPS);
    }

    /// The list pauses where the user selects something.
    private void follow() {
        if (!user.reads("issues.follow").equals("Following")) {
            user.press(KeyCode.F8).awaits("issues.follow", "Following");
        }
    }

    /// A thousand events a second for three seconds, of which this is one sender of four.
    private void burst(int sender, AtomicInteger taken) {
        long start = System.nanoTime();
        for (int i = 0; i < BURST / 4; i++) {
            LockSupport.parkNanos(start + i * 4_000_000L - System.nanoTime());
            try {
                String id = "%08x%024x".formatted(sender, i);
                if (Faultline.post(url, Faultline.event(id, i % GROUPS)) == 200) {
                    taken.incrementAndGet();
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
