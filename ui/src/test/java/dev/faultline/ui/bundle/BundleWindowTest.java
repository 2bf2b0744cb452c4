package dev.faultline.ui.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.stage.Find;
import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.User;
import dev.faultline.ui.drop.DropLayer;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.stage.Accessible;
import dev.faultline.ui.stage.MemoryHome;
import dev.faultline.ui.stage.SampleBundle;
import dev.faultline.ui.stage.SampleIssues;
import dev.faultline.ui.stage.TestWindow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@FxTest
class BundleWindowTest {
    @TempDir
    Path folder;

    private final MemoryHome home = new MemoryHome();
    private TestWindow window;
    private User user;
    private Path file;

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("acme-4411.faultline");
        SampleBundle.write(file, SampleIssues.normal());
        window = TestWindow.over(home);
        user = new User(window.stage());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void look() {
        FxToolkit.run(() -> window.window().open(List.of(file)));
        user.awaits("bundle.banner").awaitsRows(12);
    }

    @Test
    void asksWhatIsToBeDoneWithADroppedBundle() {
        FxToolkit.run(() -> ((DropLayer) Find.in(window.stage(), "drop")).drop(List.of(file)));
        user.awaits("bundle.question");
        assertThat(window.asked).isEmpty();
        assertThat(user.text("bundle.question")).contains("without touching your home", "become part of your home");
        user.fire("bundle.question.look").awaits("bundle.banner");
    }

    @Test
    void namesBothOfTwoDroppedBundles() {
        Path other = folder.resolve("acme-4412.faultline");
        FxToolkit.run(() -> ((DropLayer) Find.in(window.stage(), "drop")).drop(List.of(file, other)));
        user.awaits("bundle.question");
        assertThat(user.text("bundle.question")).contains("2 bundles", "acme-4411.faultline", "acme-4412.faultline");
        user.fire("bundle.question.import");
        assertThat(window.asked).containsExactly("import " + file, "import " + other);
    }

    @Test
    void keepsTheKeyboardInTheQuestion() {
        FxToolkit.run(() -> ((DropLayer) Find.in(window.stage(), "drop")).drop(List.of(file)));
        user.awaits("bundle.question.look");
        List<String> round = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            user.press(KeyCode.TAB);
            round.add(focused());
        }
        assertThat(round)
                .containsExactly(
                        "bundle.question.cancel",
                        "bundle.question.import",
                        "bundle.question.look",
                        "bundle.question.cancel");
        user.press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused()).isEqualTo("bundle.question.look");
    }

    /// The id of what has the keyboard, once JavaFX has settled that.
    private String focused() {
        FxToolkit.run(() -> {});
        return FxToolkit.on(
                () -> String.valueOf(window.stage().getScene().getFocusOwner().getId()));
    }

    @Test
    void importsADroppedBundleOnlyWhenToldTo() {
        FxToolkit.run(() -> ((DropLayer) Find.in(window.stage(), "drop")).drop(List.of(file)));
        user.awaits("bundle.question").fire("bundle.question.import");
        assertThat(window.asked).containsExactly("import " + file);
        assertThat(user.sees("bundle.banner")).isFalse();
    }

    @Test
    void showsTheIssuesOfTheBundleAndNotThoseOfTheHome() {
        look();
        assertThat(user.text("issues.list")).contains("OutOfMemoryError");
        assertThat(user.reads("filter.time")).isEqualTo("Any time");
        assertThat(home.listeners()).as("only what counts events").isEqualTo(1);
    }

    @Test
    void hasNothingToFollowWhereNothingChanges() {
        look();
        assertThat(user.sees("issues.follow")).isFalse();
        assertThat(FxToolkit.on(() ->
                        window.window().commands().stream().map(Command::id).toList()))
                .contains("issues.sort.next")
                .doesNotContain("issues.follow");
    }

    @Test
    void readsAnEventWithItsStackAndAttachments() {
        look();
        user.press(KeyCode.J).press(KeyCode.ENTER).awaits("detail.frame.0").awaits("detail.readonly");
        assertThat(user.disabled("detail.resolve")).isTrue();
        user.fire("detail.section.attachments").awaitsText("detail.attachments", "log.txt");
    }

    @Test
    void saysWhyNothingCanBeDecided() {
        look();
        user.press(KeyCode.J).press(KeyCode.E).awaits("toast.text", "read-only");
        user.awaits("issues.readonly");
    }

    @Test
    void showsReleasesOfTheBundle() {
        look();
        user.press(KeyCode.CONTROL, KeyCode.DIGIT3).awaitsText("releases.list", "1.4.0");
    }

    @Test
    void saysWhatTheBundleHolds() {
        look();
        user.press(KeyCode.CONTROL, KeyCode.DIGIT1).awaits("bundle.figure.issues", "12");
        assertThat(user.reads("bundle.figure.events")).isEqualTo("24");
        assertThat(user.reads("bundle.redaction")).contains("Nothing");
    }

    @Test
    void goesBackToWhereTheUserWas() {
        FxToolkit.run(() -> window.window().open(new Place.Settings(null)));
        look();
        user.press(KeyCode.CONTROL, KeyCode.W).awaits("settings");
        assertThat(user.sees("bundle.banner")).isFalse();
    }

    @Test
    void letsGoOfTheFileWhenTheBundleIsClosed() throws Exception {
        look();
        user.press(KeyCode.CONTROL, KeyCode.W).awaits("home.dsn");
        Files.delete(file);
        assertThat(file).doesNotExist();
    }

    @Test
    void speaksAnotherLanguageAndStaysInTheBundle() {
        look();
        FxToolkit.run(() -> window.window().open(new Place.Settings("general")));
        user.awaits("settings.language.value");
        FxToolkit.run(() -> {
            var box = (ComboBox<?>) Find.in(window.stage(), "settings.language.value");
            box.getSelectionModel().select(2);
        });
        user.awaitsText("bundle.banner", "Nur lesbar");
    }

    @Test
    void saysWhyADamagedBundleCannotBeOpened() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        FxToolkit.run(() -> window.window().open(List.of(file)));
        user.awaits("toast.text", "cannot be opened");
        assertThat(user.sees("bundle.banner")).isFalse();
    }

    @Test
    void namesEveryControl() {
        look();
        assertThat(FxToolkit.on(
                        () -> Accessible.nameless(window.stage().getScene().getRoot())))
                .isEmpty();
    }

    @Test
    void offersImportAndCloseAsCommands() {
        look();
        List<String> ids = FxToolkit.on(
                () -> window.window().commands().stream().map(Command::id).toList());
        assertThat(ids)
                .contains("bundle.import", "bundle.close", "issues.import")
                .doesNotContain("issues.export");
        assertThat(((Button) Find.in(window.stage(), "bundle.import")).isDisabled())
                .isFalse();
    }
}
