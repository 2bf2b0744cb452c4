package dev.faultline.ui.drop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.ui.text.Texts;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@FxTest
class DropLayerTest {
    private final Texts texts = new Texts(Locale.ENGLISH, ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "acme.faultline, BUNDLE",
        "crash.envelope, EVENTS",
        "EVENT.JSON, EVENTS",
        "libcore.so.6, SYMBOLS",
        "app.pdb, SYMBOLS",
        "photo.png, UNKNOWN"
    })
    void knowsAFileByItsName(Path file, DropKind kind) {
        assertThat(DropKind.of(file)).isEqualTo(kind);
    }

    @Test
    void takesAFolderForSymbols(@TempDir Path folder) {
        assertThat(DropKind.of(folder)).isEqualTo(DropKind.SYMBOLS);
    }

    @Test
    void saysWhatWillHappenToEachKind() {
        DropPlan plan = DropPlan.of(List.of(Path.of("a.json"), Path.of("b.json"), Path.of("c.faultline")));
        assertThat(plan.words(texts))
                .containsExactly("Look at or import the bundle “c.faultline”", "Import the events of 2 files");
    }

    @Test
    void handsEachKindToItsDoorAndRefusesTheRest() {
        List<Path> events = new ArrayList<>();
        DropLayer layer = FxToolkit.on(() -> new DropLayer(texts, Map.of(DropKind.EVENTS, events::addAll), Map.of()));
        Path event = Path.of("a.json");
        assertThat(FxToolkit.on(() -> layer.drop(List.of(event, Path.of("x.png")))))
                .isTrue();
        assertThat(FxToolkit.on(() -> layer.drop(List.of(Path.of("x.png"))))).isFalse();
        assertThat(events).containsExactly(event);
    }
}
