package dev.faultline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.User;
import dev.faultline.ui.theme.Wardrobe;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@FxTest
class HalvesTest {
    private ListView<String> first;
    private ListView<String> second;
    private Halves halves;
    private Stage stage;
    private User user;

    @BeforeEach
    void show() {
        FxToolkit.run(() -> {
            first = new ListView<>();
            second = new ListView<>();
            halves = new Halves(Orientation.HORIZONTAL, "Divider", first, second, 0.5);
            stage = new Stage();
            Scene scene = new Scene(halves, 600, 600);
            new Wardrobe().dress(scene);
            stage.setScene(scene);
            stage.show();
            first.requestFocus();
        });
        user = new User(stage);
    }

    @AfterEach
    void hide() {
        FxToolkit.run(stage::hide);
    }

    private double share() {
        return FxToolkit.on(() -> {
            halves.layout();
            return halves.getDividerPositions()[0];
        });
    }

    private Node splitter() {
        return FxToolkit.on(() -> Objects.requireNonNull(halves.lookup(".splitter")));
    }

    private void toDivider() {
        FxToolkit.run(() -> Splitter.focusNext(halves));
    }

    @ParameterizedTest
    @EnumSource
    void movesByArrows(Orientation orientation) {
        FxToolkit.run(() -> halves.setOrientation(orientation));
        boolean beside = orientation == Orientation.HORIZONTAL;
        toDivider();
        user.press(beside ? KeyCode.RIGHT : KeyCode.DOWN);
        assertThat(share()).isCloseTo(0.54, within(0.01));
        user.press(beside ? KeyCode.LEFT : KeyCode.UP);
        user.press(beside ? KeyCode.LEFT : KeyCode.UP);
        assertThat(share()).isCloseTo(0.46, within(0.01));
    }

    @Test
    void movesAsFarAsItGoesByHomeAndEnd() {
        toDivider();
        user.press(KeyCode.HOME);
        assertThat(share()).isCloseTo(0, within(0.01));
        user.press(KeyCode.RIGHT);
        assertThat(share()).isCloseTo(0.04, within(0.01));
        user.press(KeyCode.END);
        assertThat(share()).isGreaterThan(0.9);
    }

    @Test
    void foldsTheFirstPartAndUnfoldsIt() {
        toDivider();
        user.press(KeyCode.ENTER);
        assertThat(share()).isCloseTo(0, within(0.01));
        user.press(KeyCode.ENTER);
        assertThat(share()).isCloseTo(0.5, within(0.01));
    }

    @Test
    void givesTheFocusBackToWhereItWas() {
        toDivider();
        assertThat(splitter().isFocused()).isTrue();
        toDivider();
        assertThat(first.isFocused()).isTrue();
    }

    @Test
    void comesBetweenItsPartsWithTab() {
        user.press(KeyCode.TAB);
        assertThat(splitter().isFocused()).isTrue();
        user.press(KeyCode.TAB);
        assertThat(second.isFocused()).isTrue();
    }

    @Test
    void tellsReadersOfTheScreenWhereItStands() {
        Node splitter = splitter();
        assertThat(splitter.getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
        assertThat(splitter.getAccessibleText()).isEqualTo("Divider");
        FxToolkit.run(() -> splitter.executeAccessibleAction(AccessibleAction.SET_VALUE, 25.0));
        assertThat((Double) FxToolkit.on(() -> splitter.queryAccessibleAttribute(AccessibleAttribute.VALUE)))
                .isCloseTo(25, within(1.0));
    }

    @Test
    void keepsAFocusedListWhereItIs() {
        FxToolkit.run(() -> FocusEdge.on(first));
        user.press(KeyCode.TAB).press(KeyCode.SHIFT, KeyCode.TAB);
        FxToolkit.run(halves::layout);
        assertThat(first.isFocusVisible()).isTrue();
        assertThat(first.getInsets().getTop() + first.getInsets().getLeft()).isZero();
        assertThat(List.copyOf(first.lookupAll(".focus-edge"))).singleElement().matches(Node::isVisible);
    }
}
