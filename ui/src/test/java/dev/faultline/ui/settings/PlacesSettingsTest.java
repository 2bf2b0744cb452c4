package dev.faultline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.live.source.SourceMapping;
import dev.faultline.live.symbol.SymbolResult;
import dev.faultline.stage.Find;
import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.User;
import dev.faultline.stage.Wait;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.stage.MemoryDesk;
import dev.faultline.ui.stage.MemoryHome;
import dev.faultline.ui.stage.TestWindow;
import java.nio.file.Path;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The settings that name folders: where symbols are looked for, and where source files lie.
@FxTest
class PlacesSettingsTest {
    @TempDir
    private Path folder;

    private final MemoryDesk symbols = new MemoryDesk();
    private TestWindow window;
    private User user;

    @BeforeEach
    void open() {
        symbols.places(List.of(folder, folder.resolve("gone")));
        SourceMapping mapping = new SourceMapping("shop", "src", folder.toString());
        window = TestWindow.over(new MemoryHome(), WindowSettings.DEFAULT.withSources(List.of(mapping)), symbols);
        user = new User(window.stage());
        FxToolkit.run(() -> window.window().open(new Place.Settings(null)));
        user.awaits("settings.symbols.place.1");
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<SourceMapping> sources() {
        return window.remembered.getLast().sources();
    }

    private void write(String id, String text) {
        FxToolkit.run(() -> {
            TextField field = (TextField) Find.in(window.stage(), id);
            field.setText(text);
            field.fireEvent(new ActionEvent());
        });
    }

    @Test
    void saysWhichFoldersWithSymbolsAreThere() {
        user.awaitsText("settings.symbols.place.0", "there").awaitsText("settings.symbols.place.1", "gone");
    }

    @Test
    void searchesAFolderThatIsAdded() {
        symbols.result = new SymbolResult(3, 1);
        user.fire("settings.symbols.add").awaits("settings.symbols.place.2");
        Wait.until("the folder", () -> symbols.places().stream().anyMatch(place -> place.endsWith("chosen")));
    }

    @Test
    void changesTheOrderOfFoldersWithSymbols() {
        user.fire("settings.symbols.down.0");
        Wait.until("the other order", () -> symbols.places().getLast().equals(folder));
    }

    @Test
    void looksNoMoreInAFolderThatIsRemoved() {
        user.fire("settings.symbols.remove.1");
        Wait.until("one folder", () -> symbols.places().equals(List.of(folder)));
    }

    @Test
    void mapsPathsOfAProjectToACheckout() {
        write("settings.sources.prefix.0", "app/src");
        write("settings.sources.project.0", "");
        assertThat(sources()).containsExactly(new SourceMapping("", "app/src", folder.toString()));
    }

    @Test
    void addsAndRemovesCheckouts() {
        user.fire("settings.sources.add").awaits("settings.sources.place.1");
        assertThat(sources())
                .hasSize(2)
                .last()
                .extracting(SourceMapping::folder)
                .isEqualTo("chosen");
        user.fire("settings.sources.remove.0");
        assertThat(sources()).extracting(SourceMapping::folder).containsExactly("chosen");
    }
}
