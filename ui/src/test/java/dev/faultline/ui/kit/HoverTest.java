package dev.faultline.ui.kit;

import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.Wait;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

@FxTest
class HoverTest {
    private final FxRobot robot = new FxRobot();
    private final Label spoken = FxToolkit.on(() -> new Label("a name that is cut"));
    private final Label other = FxToolkit.on(() -> new Label("something else"));
    private Stage stage;
    private volatile String words = "its whole";

    @BeforeEach
    void open() {
        stage = FxToolkit.on(() -> {
            Tip.on(spoken, () -> words);
            Stage shown = new Stage();
            shown.setScene(new Scene(new VBox(40, spoken, other), 300, 200));
            shown.show();
            return shown;
        });
    }

    @AfterEach
    void close() {
        FxToolkit.run(stage::hide);
    }

    private static List<String> tips() {
        return FxToolkit.on(() -> Window.getWindows().stream()
                .filter(w -> w instanceof Tooltip && w.isShowing())
                .map(w -> ((Tooltip) w).getText())
                .toList());
    }

    @Test
    void saysTheWordsOfTheMomentUntilThePointerLeaves() {
        words = "its whole, today";
        robot.moveTo(spoken);
        Wait.until("a tip", () -> tips().contains("its whole, today"));
        robot.moveTo(other);
        Wait.until("no tip", () -> tips().isEmpty());
    }

    @Test
    void goesWhenTheNodeGoes() {
        robot.moveTo(spoken);
        Wait.until("a tip", () -> !tips().isEmpty());
        FxToolkit.run(() -> ((VBox) stage.getScene().getRoot()).getChildren().remove(spoken));
        Wait.until("no tip", () -> tips().isEmpty());
    }
}
