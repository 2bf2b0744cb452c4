package dev.faultline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.stage.Find;
import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.User;
import dev.faultline.stage.Wait;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the first crash to the bundle a colleague opens, without a mouse.
@FxTest
class KeyboardWalkTest {
    @TempDir
    Path folder;

    private Desk desk;
    private User user;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder.resolve("home"));
        user = desk.user();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void sendTestCrash() {
        user.press(KeyCode.CONTROL, KeyCode.DIGIT1).awaits("home.crash").press(KeyCode.CONTROL, KeyCode.T);
        user.awaits("home.crash.open");
    }

    private void openFirstIssue() {
        user.press(KeyCode.CONTROL, KeyCode.DIGIT2)
                .awaitsRows(1)
                .press(KeyCode.J)
                .press(KeyCode.ENTER);
        user.awaits("detail.frame.0");
    }

    /// The last row of the list of breadcrumbs before that of the event itself.
    private String crumbBeforeTheCrash() {
        user.press(KeyCode.ALT, KeyCode.DIGIT2).awaits("detail.crumbs");
        user.press(KeyCode.END).press(KeyCode.UP);
        return FxToolkit.on(() -> String.valueOf(((ListView<?>) Find.in(desk.stage(), "detail.crumbs"))
                .getSelectionModel()
                .getSelectedItem()));
    }

    @Test
    void leadsFromTheFirstCrashToABundleThatIsLookedAt() throws Exception {
        sendTestCrash();
        openFirstIssue();
        assertThat(crumbBeforeTheCrash()).contains("disk is almost full");

        user.press(KeyCode.E).awaits("detail.status", "Resolved");
        sendTestCrash();
        user.press(KeyCode.CONTROL, KeyCode.DIGIT2).awaitsText("issues.list", "Regressed");

        user.press(KeyCode.J).press(KeyCode.CONTROL, KeyCode.S);
        Path bundle = desk.saved().resolve("1-1.faultline");
        Wait.until("the bundle", () -> Files.exists(bundle));

        desk.choose(bundle);
        user.press(KeyCode.CONTROL, KeyCode.O).awaits("bundle.banner").awaitsRows(1);
        user.press(KeyCode.CONTROL, KeyCode.DIGIT1).awaits("bundle.figure.events", "2");
        openFirstIssue();
        user.press(KeyCode.E).awaits("toast.text", "read-only");
        user.press(KeyCode.CONTROL, KeyCode.W).awaitsNo("shell", "Looking at");
        assertThat(user.sees("bundle.banner")).isFalse();
    }
}
