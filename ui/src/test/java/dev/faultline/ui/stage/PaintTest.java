package dev.faultline.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.User;
import dev.faultline.ui.kit.Place;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What stands on the screen is what the window was laid out to: nothing of before is left where something changed,
/// and nothing that changed is missing.
@ExtendWith(FxToolkit.class)
class PaintTest {
    // The headless platform's screen has lines of a thousand points, whatever its size.
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 720;

    /// So many points may differ, as a caret blinks.
    private static final int CARET = 100;

    static Stream<Arguments> scenes() {
        return Stream.of(
                Arguments.of("shortcuts", new Place.Home(), Acts.press("shell.shortcuts")),
                Arguments.of("palette", new Place.Issues(null), Acts.find("")),
                Arguments.of("closing", new Place.Home(), (Acts.Act) Acts::close),
                Arguments.of("toast", new Place.Issues(null), (Acts.Act) Acts::resolve),
                Arguments.of("jobs", new Place.Home(), (Acts.Act) Acts::work),
                Arguments.of("drop", new Place.Issues(null), Acts.hover("acme-4411.faultline")),
                Arguments.of("question", new Place.Issues(null), Acts.ask("issues.merge")),
                Arguments.of("wheel", new Place.Issues(null), (Acts.Act) PaintTest::turn),
                Arguments.of("paging", new Place.Issues(null), (Acts.Act) PaintTest::page),
                Arguments.of("screens", new Place.Releases(), (Acts.Act) PaintTest::walk),
                Arguments.of("smaller", new Place.Issues(null), (Acts.Act) PaintTest::shrink),
                Arguments.of("event", new Place.Home(), Acts.event()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenes")
    void paintsWhatIsLaidOut(String name, Place place, Acts.Act act) throws Exception {
        MemoryHome home = new MemoryHome();
        home.putAll(SampleIssues.crowd().subList(0, 300));
        try (TestWindow window = TestWindow.over(home)) {
            Stage stage = window.stage();
            FxToolkit.run(() -> {
                stage.setX(0);
                stage.setY(0);
                stage.setWidth(WIDTH);
                stage.setHeight(HEIGHT);
                window.window().open(place);
            });
            Acts.settle();
            act.play(window);
            leave();
            Acts.settle();
            assertThat(FxToolkit.on(() -> different(stage))).as(name).isLessThan(CARET);
        }
    }

    @Test
    void paintsNothingBesideTheEdgeOfAButton() throws Exception {
        MemoryHome home = new MemoryHome();
        home.putAll(SampleIssues.normal());
        try (TestWindow window = TestWindow.over(home)) {
            FxToolkit.run(() -> {
                window.stage().setWidth(1280);
                window.stage().setHeight(820);
                window.window().open(new Place.Issues("is:resolved timeout"));
            });
            Acts.settle();
            assertThat(FxToolkit.on(() -> besideButton(window.stage()))).hasSize(1);
        }
    }

    /// The colours of what lies left of the button beneath the words of an empty screen: at its edge, and farther away.
    private static Set<Color> besideButton(Stage stage) {
        Bounds button = stage.getScene().getRoot().lookupAll(".empty-state .button").stream()
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .filter(bounds -> bounds.getWidth() > 0)
                .findFirst()
                .orElseThrow();
        PixelReader painted = stage.getScene().snapshot(null).getPixelReader();
        int middle = (int) button.getCenterY();
        return Stream.of(1, 3)
                .map(left -> painted.getColor((int) button.getMinX() - left, middle))
                .collect(Collectors.toSet());
    }

    /// The pointer goes to the foot: elsewhere it might have a tooltip, which is on the screen and not in the scene.
    private static void leave() {
        FxToolkit.run(() -> new Robot().mouseMove(WIDTH / 2.0, HEIGHT - 10));
    }

    private static void turn(TestWindow window) {
        new User(window.stage()).scroll("issues.list", 5);
    }

    private static void page(TestWindow window) {
        new User(window.stage())
                .press(KeyCode.J)
                .press(KeyCode.PAGE_DOWN)
                .press(KeyCode.PAGE_DOWN)
                .press(KeyCode.PAGE_UP);
    }

    private static void walk(TestWindow window) throws InterruptedException {
        for (Place place : List.of(new Place.Settings(null), new Place.Rules(null, null), new Place.Home())) {
            FxToolkit.run(() -> window.window().open(place));
            Acts.settle();
        }
    }

    private static void shrink(TestWindow window) {
        FxToolkit.run(() -> window.stage().setWidth(WIDTH - 150));
    }

    /// How many points of the window's scene look otherwise on the screen; looked at before the snapshot, which would
    /// have what was forgotten painted.
    private static int different(Stage stage) {
        WritableImage screen = new Robot().getScreenCapture(null, 0, 0, WIDTH, HEIGHT, false);
        WritableImage scene = stage.getScene().snapshot(null);
        PixelReader painted = screen.getPixelReader();
        PixelReader laid = scene.getPixelReader();
        int left = (int) stage.getScene().getX();
        int top = (int) stage.getScene().getY();
        int different = 0;
        for (int y = 0; y < (int) scene.getHeight(); y++) {
            for (int x = 0; x < (int) scene.getWidth(); x++) {
                different += alike(painted.getArgb(left + x, top + y), laid.getArgb(x, y)) ? 0 : 1;
            }
        }
        return different;
    }

    /// Whether two colours are the same but for what rounding does to them in a shadow.
    private static boolean alike(int one, int other) {
        return IntStream.of(0, 8, 16).allMatch(shift -> Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) <= 4);
    }
}
