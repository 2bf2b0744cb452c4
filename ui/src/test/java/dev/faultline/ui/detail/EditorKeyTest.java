package dev.faultline.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.live.source.SourceMapping;
import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.User;
import dev.faultline.stage.Wait;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.settings.WindowSettings;
import dev.faultline.ui.stage.MemoryHome;
import dev.faultline.ui.stage.SampleBundle;
import dev.faultline.ui.stage.SampleIssues;
import dev.faultline.ui.stage.TestWindow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The key that opens the source of a frame in the user's editor.
@FxTest
class EditorKeyTest {
    @TempDir
    private Path folder;

    private TestWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    /// A window that shows an issue whose frame is in line 88 of `src/batch.rs`.
    private User window(WindowSettings settings) throws Exception {
        Path bundle = folder.resolve("acme.faultline");
        SampleBundle.write(bundle, SampleIssues.normal());
        window = TestWindow.over(new MemoryHome(), settings);
        User user = new User(window.stage());
        FxToolkit.run(() -> window.window().open(List.of(bundle)));
        user.awaits("bundle.banner").awaitsRows(12);
        FxToolkit.run(() -> window.window().open(new Place.IssueDetails(6)));
        return user.awaits("detail.frame.0");
    }

    private WindowSettings settings() {
        return WindowSettings.DEFAULT
                .withEditor("vim +{line} {file}")
                .withSources(List.of(new SourceMapping("", "", folder.toString())));
    }

    @Test
    void opensTheFileOfTheCheckoutAtTheLineOfTheFrame() throws Exception {
        Path source = Files.createDirectories(folder.resolve("src")).resolve("batch.rs");
        Files.writeString(source, "fn next() {}\n");
        window(settings()).press(KeyCode.CONTROL, KeyCode.E);
        Wait.until("the editor", () -> !window.asked.isEmpty());
        assertThat(window.asked).containsExactly("start [vim, +88, " + source + "]");
    }

    @Test
    void leadsToTheCheckoutsWhereTheFileIsInNone() throws Exception {
        window(settings()).press(KeyCode.CONTROL, KeyCode.E).awaits("settings.sources.add");
        assertThat(window.asked).isEmpty();
    }

    @Test
    void leadsToTheSettingWhereNoEditorIsChosen() throws Exception {
        window(WindowSettings.DEFAULT).press(KeyCode.CONTROL, KeyCode.E).awaits("settings.command");
    }
}
