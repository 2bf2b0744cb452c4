package dev.faultline.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.event.Event;
import dev.faultline.live.symbol.SymbolResult;
import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.ui.detail.row.RowList;
import dev.faultline.ui.stage.Accessible;
import dev.faultline.ui.theme.Appearance;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The details of a native crash, driven as a user would.
@FxTest
class NativeStackTest {
    private static final Path PLACE = Path.of("/home/ana/build/pump");

    private DetailStage stage = DetailStage.empty();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void saysWhatIsMissingAboveTheTrace() {
        show(NativeSamples.without());
        assertThat(text("detail.symbols.summary"))
                .contains("3 of 3 modules", "8 frames of all threads are without a name");
    }

    @Test
    void countsTheFramesWithoutANameInTheTraceAsItIsShown() {
        show(NativeSamples.partly());
        assertThat(text("detail.symbols.summary")).contains("5 frames of all threads");
        fire("detail.stack.view.sent");
        assertThat(text("detail.symbols.summary")).contains("8 frames of all threads");
    }

    @Test
    void saysAboveTheModulesWhatIsMissingHoweverNarrowTheWindow() {
        stage.close();
        stage = DetailStage.dressed(Appearance.Mode.LIGHT, new DetailPicture.Look(720, 600, 100, Locale.ENGLISH));
        show(NativeSamples.without());
        fire("detail.symbols.locate");
        assertThat(stage.find("detail.modules.count").isVisible()).isFalse();
        assertThat(stage.find("detail.modules.count.narrow").isVisible()).isTrue();
        assertThat(text("detail.modules.count.narrow")).contains("3 of 3 modules");
    }

    @Test
    void foldsSystemFramesInTheTraceAsItWasSentToo() {
        show(NativeSamples.partly());
        fire("detail.stack.view.sent");
        String copied = FxToolkit.on(() -> ((RowList<?>) stage.find("detail.stack")).copied());
        assertThat(copied).contains("2 system frames");
    }

    @Test
    void saysOfEachFrameWhatBecameOfItsSymbolsAndHowItWasFound() {
        show(NativeSamples.without());
        assertThat(stage.find("detail.frame.0").getAccessibleText())
                .contains("0x55e50268f859", "symbols: wrong build", "from context");
    }

    @Test
    void marksInlinedCalls() {
        show(NativeSamples.whole());
        assertThat(stage.find("detail.frame.1").getAccessibleText())
                .contains("Ring", "ring.h:14", "symbols: found", "inlined");
    }

    @Test
    void showsWhatWasSentBesideWhatWasFound() {
        show(NativeSamples.whole());
        fire("detail.stack.view.compared");
        assertThat(stage.find("detail.frame.2").getAccessibleText()).contains("pressure.cpp", "0x55e50268f859");
    }

    @Test
    void putsHowFramesWereFoundBeneathEachOtherWhateverTheirLibrariesAreCalled() {
        show(Samples.event("native"));
        fire("detail.stack.filter.all");
        Set<Double> lefts = IntStream.range(0, 5)
                .mapToObj(frame -> stage.find("detail.frame." + frame).lookup(".frame-trust"))
                .map(trust -> FxToolkit.on(() -> trust.localToScene(0, 0).getX()))
                .collect(Collectors.toSet());
        assertThat(lefts).hasSize(1);
    }

    @Test
    void tellsByIconsAloneHowFramesWereFoundWhereTwoNamesHaveLittleRoom() {
        stage.close();
        stage = DetailStage.dressed(Appearance.Mode.LIGHT, new DetailPicture.Look(760, 800, 100, Locale.ENGLISH));
        show(NativeSamples.partly());
        double words = stage.find("detail.frame.2")
                .lookup(".frame-trust")
                .getLayoutBounds()
                .getWidth();
        fire("detail.stack.view.compared");
        Label trust = (Label) stage.find("detail.frame.2").lookup(".frame-trust");
        assertThat(trust.getWidth()).isLessThan(words / 2);
        assertThat(trust.getContentDisplay()).isEqualTo(ContentDisplay.GRAPHIC_ONLY);
        assertThat(stage.find("detail.frame.2").getAccessibleText()).contains("from context");
    }

    @Test
    void endsItsLinesAtTheSamePlaceWhetherTheyScrollOrNot() {
        show(NativeSamples.whole());
        double still = end(stage.find("detail.frame.2"));
        fire("detail.stack.filter.all");
        FxToolkit.run(() -> stage.stage().setHeight(500));
        stage.settle();
        ScrollBar bar = (ScrollBar) stage.find("detail.stack").lookup(".scroll-bar:vertical");
        assertThat(bar.isVisible()).isTrue();
        assertThat(end(stage.find("detail.frame.2"))).isEqualTo(still);
    }

    private static double end(Node line) {
        Node status = line.lookup(".frame-status");
        return FxToolkit.on(() -> status.localToScene(status.getLayoutBounds()).getMaxX());
    }

    @Test
    void showsTheTraceAsItWasSent() {
        show(NativeSamples.whole());
        fire("detail.stack.view.sent");
        assertThat(stage.find("detail.frame.0").getAccessibleText()).contains("0x55e50268f859");
    }

    @Test
    void locatesWhatIsWantedAndWhyEachFileWasRefused() {
        show(NativeSamples.without());
        fire("detail.symbols.locate");
        assertThat(rows("detail.modules"))
                .contains("debug_id = b2452a87-6370-a857-bf21-d1e10c06871b")
                .anyMatch(row -> row.startsWith("/usr/lib/debug/opt/pump/bin/pump: wrong build"))
                .anyMatch(row -> row.startsWith("No file with this id or name"));
    }

    @Test
    void findsModulesByStatus() {
        show(NativeSamples.without());
        fire("detail.symbols.locate");
        FxToolkit.run(
                () -> ((javafx.scene.control.TextField) stage.find("detail.modules.filter")).setText("unreadable"));
        assertThat(rows("detail.modules")).anyMatch(row -> row.startsWith("libvalve.so.2, symbols unreadable"));
        assertThat(rows("detail.modules")).noneMatch(row -> row.startsWith("pump, symbols"));
    }

    @Test
    void fillsTheFramesInPlaceWhenAFolderIsAdded() {
        stage.places.folders.add(PLACE);
        fillsTheFrames("detail.symbols.folder");
    }

    @Test
    void fillsTheFramesInPlaceWhenAFileIsAdded() {
        stage.places.files.add(PLACE);
        fillsTheFrames("detail.symbols.file");
    }

    private void fillsTheFrames(String add) {
        show(NativeSamples.without());
        stage.desk.result = new SymbolResult(1, 1);
        stage.desk.search = _ -> {
            stage.shelf.replace(Samples.detail(1, NativeSamples.whole(), List.of()));
            stage.desk.changed(1);
        };
        fire("detail.symbols.locate");
        fire(add);
        stage.await(() -> FxToolkit.on(() -> text("detail.symbols.search").contains("1 event is known better")));
        fire("detail.section.stack");
        stage.await(() -> text("detail.symbols.summary").contains("Symbols found for all 3 modules"));
        assertThat(text("detail.symbols.summary")).contains("Symbols found for all 3 modules");
        assertThat(stage.desk.places()).containsExactly(PLACE);
    }

    @Test
    void namesEveryControlOfTheModules() {
        show(NativeSamples.partly());
        fire("detail.symbols.locate");
        assertThat(FxToolkit.on(() -> Accessible.nameless(stage.screen.node()))).isEmpty();
    }

    @Test
    void showsTheTreeOfAnExceptionGroup() {
        show(Samples.event("exception-group"));
        assertThat(rows("detail.stack"))
                .anyMatch(row -> row.startsWith("In the group, 1 of 2: "))
                .anyMatch(row -> row.startsWith("In the group, 2 of 2: "));
    }

    private void show(Event event) {
        stage.put(event);
        stage.show();
    }

    private void fire(String id) {
        FxToolkit.run(() -> ((ButtonBase) stage.find(id)).fire());
        stage.settle();
    }

    private String text(String id) {
        return ((Label) stage.find(id)).getText();
    }

    private List<String> rows(String id) {
        return FxToolkit.on(() -> {
            ListView<?> list = (ListView<?>) stage.find(id);
            list.getSelectionModel().clearSelection();
            return ((dev.faultline.ui.detail.row.RowList<?>) list)
                    .copied()
                    .lines()
                    .toList();
        });
    }
}
