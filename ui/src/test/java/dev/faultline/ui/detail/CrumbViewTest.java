package dev.faultline.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.event.Event;
import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.ui.detail.row.RowList;
import dev.faultline.ui.theme.Appearance;
import dev.faultline.ui.timeline.TimeForm;
import dev.faultline.ui.timeline.TimelineView;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The breadcrumbs, timeline and list together, as a user drives them.
@FxTest
class CrumbViewTest {
    private DetailStage stage = DetailStage.empty();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void selectsTheMarkOfTheLineAndTheLineOfTheMark() {
        show(CrumbSamples.session());
        play(Gestures.select("detail.crumbs", 4));
        assertThat(timeline().selectedProperty().get()).isEqualTo(4);
        FxToolkit.run(() -> timeline().selectedProperty().set(7));
        assertThat(list().getSelectionModel().getSelectedIndex()).isEqualTo(7);
    }

    @Test
    void showsOnlyTheLinesOfABrushedStretchUntilAllAreAskedFor() {
        show(CrumbSamples.session());
        int all = rows();
        play(Gestures.brush(0.8, 0.95));
        assertThat(rows()).isBetween(2, all - 1);
        play(Gestures.press("detail.crumb.all"));
        assertThat(rows()).isEqualTo(all);
        assertThat(stage.find("detail.crumb.all").isVisible()).isFalse();
    }

    @Test
    void stepsOnTheTimelineThroughTheLinesThatAreListed() {
        show(CrumbSamples.session());
        play(Gestures.choose("detail.crumb.level", 3));
        play(Gestures.type("detail.crumb.timeline", KeyCode.LEFT));
        assertThat(list().getSelectionModel().getSelectedIndex()).isEqualTo(rows() - 2);
    }

    @Test
    void zoomsAtThePointer() {
        show(CrumbSamples.session());
        play(Gestures.brush(0.9, 0.91));
        Instant whole = timeline().brushProperty().get().from();
        play(Gestures.zoom(0.9, 300));
        play(Gestures.brush(0.9, 0.91));
        assertThat(Duration.between(whole, timeline().brushProperty().get().from())
                        .abs())
                .isLessThan(Duration.ofMillis(50));
    }

    @Test
    void dropsTheBrushByEscapeAndStays() {
        show(CrumbSamples.session());
        play(Gestures.brush(0.8, 0.95));
        play(Gestures.type("detail.crumbs", KeyCode.ESCAPE));
        assertThat(timeline().brushProperty().get()).isNull();
        assertThat(stage.went).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"relative,−1:02 h", "local,13:00:41", "utc,13:00:41"})
    void tellsTheTimeAsAskedInTheListAndOnTheAxis(String form, String time) {
        show(CrumbSamples.session());
        play(Gestures.press("detail.crumb.time." + form));
        assertThat(first()).contains(time);
        assertThat(timeline().timeFormProperty().get()).isEqualTo(TimeForm.valueOf(form.toUpperCase(Locale.ROOT)));
    }

    @Test
    void hidesWhatIsMilderThanTheLevel() {
        show(CrumbSamples.session());
        play(Gestures.choose("detail.crumb.level", 3));
        assertThat(list().getItems()).hasSize(3);
    }

    @Test
    void hidesKinds() {
        show(CrumbSamples.session());
        int all = rows();
        FxToolkit.run(() -> {
            MenuButton kinds = (MenuButton) stage.find("detail.crumb.kinds");
            CheckMenuItem http = (CheckMenuItem) kinds.getItems().stream()
                    .filter(item -> "detail.crumb.kind.http".equals(item.getId()))
                    .findFirst()
                    .orElseThrow();
            http.setSelected(false);
            http.fire();
        });
        assertThat(rows()).isLessThan(all);
    }

    @Test
    void putsAllKindsOnOneLaneWhereThereIsLittleRoom() {
        stage.close();
        stage = DetailStage.dressed(Appearance.Mode.LIGHT, new DetailPicture.Look(720, 400, 100, Locale.ENGLISH));
        show(CrumbSamples.session());
        assertThat(FxToolkit.on(() -> timeline().lookupAll(".label").size())).isEqualTo(1);
        assertThat(list().getHeight()).isGreaterThan(120);
    }

    private void show(Event event) {
        stage.put(event);
        stage.show();
        play(Gestures.press("detail.section.crumbs"));
    }

    private void play(Consumer<DetailStage> act) {
        act.accept(stage);
        stage.settle();
    }

    private TimelineView timeline() {
        return (TimelineView) stage.find("detail.crumb.timeline");
    }

    private ListView<?> list() {
        return (ListView<?>) stage.find("detail.crumbs");
    }

    private int rows() {
        return FxToolkit.on(() -> list().getItems().size());
    }

    private String first() {
        return FxToolkit.on(
                () -> ((RowList<?>) list()).copied().lines().findFirst().orElse(""));
    }
}
