package dev.faultline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.stage.FxTest;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;

@FxTest
class FittedNamesTest {
    private static final Font FONT = Font.font(12);
    private static final String LONG = "com.example.".repeat(20) + "@3.0.0-beta.1";

    @Test
    void keepsTheBeginningAndTheEndOfANameThatHasNoRoom() {
        String fitted = FittedNames.of(LONG, 200, FONT);
        assertThat(fitted).contains("com.example").contains("…").endsWith("beta.1");
        assertThat(FittedNames.width(fitted, FONT)).isLessThanOrEqualTo(200);
    }

    @Test
    void leavesANameWholeThatHasRoom() {
        assertThat(FittedNames.of("shop@1.0", 200, FONT)).isEqualTo(ShownName.of("shop@1.0"));
    }

    @Test
    void cutsOnlyTheLongerOfTwoNames() {
        String words = FittedNames.of(
                LONG.length(),
                letters -> ShownName.brief("shop@1.0", letters) + " " + ShownName.brief(LONG, letters),
                300,
                FONT);
        assertThat(words).contains("shop@1.0").endsWith("beta.1");
    }
}
